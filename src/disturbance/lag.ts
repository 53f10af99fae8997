import { z } from 'zod';
import { ticksOf } from '../kernel/clock.ts';
import { duration } from '../units/duration.ts';
import { type Settings, settingOf } from '../units/settings.ts';
import type { Incident } from './disturbance.ts';

/** The word for how long nobody at the control centre knows. */
export const lag = duration.default(0).describe('from its beginning until the control centre knows of it');

/** The word for the category of an incident. */
export const category = z
  .union([z.literal(1), z.literal(2)])
  .optional()
  .describe('category of the incident, 1 being the gravest');

/** Settings of both, without what is not told. */
export function noticeSettled(words: { readonly lag: number; readonly category?: 1 | 2 | undefined }): Settings {
  return {
    ...(words.lag > 0 ? { lagMinutes: words.lag } : {}),
    ...(words.category === undefined ? {} : { category: words.category }),
  };
}

/** Ticks until the control centre knows. */
export function lagTicksOf(settings: Settings): number {
  return 'lagMinutes' in settings ? ticksOf(settingOf(settings, 'lagMinutes')) : 0;
}

/**
 * The incident that the control centre sees of what lasts from one tick to before another: from its lag on; none where it is
 * over before anybody knows.
 */
export function incidentSeen(settings: Settings, fromTick: number, untilTick: number): Incident[] {
  const seenFrom = fromTick + lagTicksOf(settings);
  if (seenFrom >= untilTick) return [];
  const ofCategory = 'category' in settings ? settingOf(settings, 'category') : 0;
  return [{ mechanism: 'incident', fromTick: seenFrom, untilTick, category: ofCategory }];
}
