import { roundedTicksOf, TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { duration } from '../units/duration.ts';
import { settingOf } from '../units/settings.ts';
import type { Spell } from './by-month.ts';
import type { Circumstances, PlannedDisturbance } from './disturbance.ts';

/** The word for the time of day at which a dated disturbance begins; `settings.minutes` once it is settled. */
export const timeOfOnset = duration.default(0).describe('time of day at which it begins, from midnight');

/** The amount for its day, which may be uncertain. */
export const dayOfOnset = { kind: 'date', says: 'the day on which it begins' } as const;

/** The tick at which a dated disturbance begins, below zero before the first day: its day, and its time rounded half up. */
export function onsetTick({ settings }: PlannedDisturbance, circumstances: Circumstances): number {
  return Math.floor(circumstances.valueOf('onset')) * TICKS_PER_DAY + roundedTicksOf(settingOf(settings, 'minutes'));
}

/**
 * What is dated and lasts for a drawn length `length`: one spell, or none where nothing of it lies in the horizon. One that
 * began before the first day is there from the start, for what is left of it. Its length is drawn at (0, 0).
 */
export function datedSpell(planned: PlannedDisturbance, circumstances: Circumstances): Spell[] {
  const words = new Int32Array(2);
  circumstances.draw(0, 0, words);
  const onset = onsetTick(planned, circumstances);
  const fromTick = Math.max(0, onset);
  const untilTick = Math.min(circumstances.ticks, onset + ticksAt(planned.laws['length'], words[0]));
  return fromTick < untilTick ? [{ fromTick, untilTick }] : [];
}
