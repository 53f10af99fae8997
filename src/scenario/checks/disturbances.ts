import { MINUTES_PER_TICK, TICKS_PER_DAY } from '../../kernel/clock.ts';
import { SAY } from '../problems.ts';
import { type Check, tellError } from './check.ts';

/** Hours of the day within which something is active: the one after the other, and both within a day. */
export const checkDisturbances: Check = (examined) => {
  for (const [place, words] of (examined.words.disturbances ?? []).entries()) {
    const hours = words?.['daily'] as { readonly from: number; readonly until: number } | undefined;
    if (hours === undefined) continue;
    if (hours.from < hours.until && hours.until <= TICKS_PER_DAY * MINUTES_PER_TICK) continue;
    tellError(examined, ['disturbances', place, 'daily'], SAY.hoursOutsideDay());
  }
};
