import { MINUTES_PER_TICK, TICKS_PER_DAY } from '../../kernel/clock.ts';
import { SAY } from '../problems.ts';
import { valueAt } from '../written.ts';
import { type Check, type Examined, tellError } from './check.ts';

/**
 * Hours of the day within which something is active: the one after the other, and both within a day. What stands at a service has
 * no scope beside; and who misses a target needs the target, the share and by how much.
 */
export const checkDisturbances: Check = (examined) => {
  for (const [place, words] of (examined.words.disturbances ?? []).entries()) {
    checkParts(examined, place);
    const hours = words?.['daily'] as { readonly from: number; readonly until: number } | undefined;
    if (hours === undefined) continue;
    if (hours.from < hours.until && hours.until <= TICKS_PER_DAY * MINUTES_PER_TICK) continue;
    tellError(examined, ['disturbances', place, 'daily'], SAY.hoursOutsideDay());
  }
};

function checkParts(examined: Examined, place: number): void {
  const path = ['disturbances', place];
  const isWritten = (name: string): boolean => valueAt(examined.written, [...path, name]) !== undefined;
  if (isWritten('service') && isWritten('scope')) tellError(examined, [...path, 'scope'], SAY.scopeBesideService());
  const missing = ['target', 'missed', 'overrun'].filter((name) => !isWritten(name));
  if (missing.length > 0 && missing.length < 3) tellError(examined, path, SAY.targetInParts(missing));
}
