import { writeFileSync } from 'node:fs';
import { FIRST_YEAR, LAST_YEAR } from '../../src/scenario/bank-holidays.ts';
import { libraryBankHolidays } from './library-bank-holidays.ts';

// Writes src/scenario/bank-holiday-dates.ts again from date-holidays: npx tsx test/kit/renew-bank-holidays.ts
const lists = { ENGLAND_AND_WALES: 'ENG', SCOTLAND: 'SCT' };
const parts = Object.entries(lists).map(([name, region]) => {
  const dates = Object.entries(libraryBankHolidays(region, FIRST_YEAR, LAST_YEAR));
  const lines = dates.map(
    ([date, holiday]) => `  '${date}': ${holiday.includes("'") ? `"${holiday}"` : `'${holiday}'`},`,
  );
  return `export const ${name}: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`;
});
const head = '// Written by test/kit/renew-bank-holidays.ts from date-holidays 3.37.0; do not edit.\n\n';
writeFileSync(new URL('../../src/scenario/bank-holiday-dates.ts', import.meta.url), head + parts.join('\n'));
