import { MINUTES_PER_TICK, TICKS_PER_DAY } from '../kernel/clock.ts';
import { duration } from '../units/duration.ts';
import { settingOf } from '../units/settings.ts';
import type { Circumstances, PlannedDisturbance } from './disturbance.ts';

/** The word for the time of day at which a dated disturbance begins; `settings.minutes` once it is settled. */
export const timeOfOnset = duration.default(0).describe('time of day at which it begins, from midnight');

/** The amount for its day, which may be uncertain. */
export const dayOfOnset = { kind: 'date', says: 'the day on which it begins' } as const;

/** The tick at which a dated disturbance begins, below zero before the first day: its day, and its time rounded half up. */
export function onsetTick({ settings }: PlannedDisturbance, circumstances: Circumstances): number {
  const ticksIntoDay = Math.floor(settingOf(settings, 'minutes') / MINUTES_PER_TICK + 0.5);
  return Math.floor(circumstances.valueOf('onset')) * TICKS_PER_DAY + ticksIntoDay;
}
