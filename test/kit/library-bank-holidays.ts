import Holidays from 'date-holidays';

/**
 * Bank holidays as the library date-holidays knows them: dates with names, weekdays only (a substitute day stands for
 * one that falls on a weekend).
 *
 * @param region 'ENG', 'WLS' or 'SCT'
 */
export function libraryBankHolidays(region: string, firstYear: number, lastYear: number): Record<string, string> {
  const library = new Holidays('GB', region);
  const found: [date: string, name: string][] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    for (const { date, name, type } of library.getHolidays(year, 'en')) {
      const day = date.slice(0, 10);
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if ((type !== 'public' && type !== 'bank') || weekday === 0 || weekday === 6) continue;
      found.push([day, name.replaceAll('’', "'")]);
    }
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of src/scenario/bank-holiday-dates.ts, as it follows from the library. */
export function bankHolidayDatesText(firstYear: number, lastYear: number): string {
  const parts = Object.entries({ ENGLAND_AND_WALES: 'ENG', SCOTLAND: 'SCT' }).map(([name, region]) => {
    const lines = Object.entries(libraryBankHolidays(region, firstYear, lastYear)).map(([date, holiday]) => {
      const quote = holiday.includes("'") ? '"' : "'";
      return `  '${date}': ${quote}${holiday}${quote},\n`;
    });
    return `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
  });
  const head = '// From date-holidays 3.37.0; do not edit. Written again by: npx vitest run bank-holidays --update\n\n';
  return head + parts.join('\n');
}
