import { isoDateOf } from '../../units/date.ts';
import { FIRST_YEAR, LAST_YEAR, yearsWithoutBankHolidays } from '../bank-holidays.ts';
import { MOST_REASONS, mostWaves } from '../calendar.ts';
import { SAY } from '../problems.ts';
import { type Check, type Examined, tellError, tellWarning } from './check.ts';

/** Room that is left for the names of bank holidays and the weekend among the reasons of closed days. */
const BANK_HOLIDAY_NAMES = 55;

/** Dates within the horizon, bank holidays that are known, waves that fit into the window. */
export const checkTime: Check = (examined) => {
  const { time, calendar } = examined.words;
  if (time !== undefined) {
    const { firstDay, horizon, target } = time;
    const lastDay = firstDay + horizon - 1;
    if (target !== undefined && (target < firstDay || target > lastDay)) {
      tellError(examined, ['time', 'target'], SAY.outsideHorizon(isoDateOf(firstDay), isoDateOf(lastDay)));
    }
    if (calendar !== undefined) {
      const [year] = yearsWithoutBankHolidays(calendar.bankHolidays, firstDay, horizon);
      const isKept = examined.written.entries.has('calendar');
      const path = isKept ? ['calendar', 'bankHolidays'] : ['time', 'horizon'];
      if (year !== undefined) tellError(examined, path, SAY.unknownBankHolidays(year, FIRST_YEAR, LAST_YEAR));
      warnOfDaysOutside(examined, firstDay, lastDay);
    }
  }
  if (calendar === undefined) return;
  const reasons = new Set([...calendar.freezes, ...calendar.holidays, ...calendar.releaseDays].map(({ name }) => name));
  const most = MOST_REASONS - BANK_HOLIDAY_NAMES;
  if (reasons.size > most) tellError(examined, ['calendar'], SAY.tooManyReasons(most));
  const { opens, lastWave, waves } = calendar.window;
  const room = mostWaves(opens, lastWave);
  if (room < 1) tellError(examined, ['calendar', 'window', 'lastWave'], SAY.windowClosed());
  else if (waves > room) tellError(examined, ['calendar', 'window', 'waves'], SAY.tooManyWaves(waves, room));
};

function warnOfDaysOutside(examined: Examined, firstDay: number, lastDay: number): void {
  const { calendar } = examined.words;
  if (calendar === undefined) return;
  const says = SAY.outsideHorizon(isoDateOf(firstDay), isoDateOf(lastDay));
  for (const [place, { from, to }] of calendar.freezes.entries()) {
    if (to < firstDay || from > lastDay) tellWarning(examined, ['calendar', 'freezes', place, 'from'], says);
  }
  for (const list of ['holidays', 'releaseDays'] as const) {
    for (const [place, { date }] of calendar[list].entries()) {
      if (date < firstDay || date > lastDay) tellWarning(examined, ['calendar', list, place, 'date'], says);
    }
  }
}
