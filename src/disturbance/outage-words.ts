import { z } from 'zod';
import { ROLL_BACK, STALL } from '../fleet/outcome.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { settingOf } from '../units/settings.ts';
import type { Circumstances, Episode, PlannedDisturbance } from './disturbance.ts';
import { incidentSeen, lagTicksOf } from './lag.ts';
import { onsetTick } from './onset.ts';

/** The word for what becomes of the attempts that are hit. */
export const fate = z
  .enum(['rollBack', 'stall'])
  .default('rollBack')
  .describe('what becomes of the attempts that it hits: they roll back, or stall until it ends');

/** The place of that word among the troubles. */
export function fateSettled(word: z.output<typeof fate>): number {
  return word === 'stall' ? STALL : ROLL_BACK;
}

/** The amount for how many are hit. */
export const hits = {
  kind: 'share',
  says: 'of the attempts in flight when it begins, the share that it hits; none where not stated',
  optional: true,
} as const;

/** How long it lasts: less than half a tick is shorter than any wave. */
export const outageLength = {
  says: 'how long it lasts; one that is shorter than 7.5 minutes blocks no start',
  mayVanish: true,
} as const;

/** The episodes of what is out from a date on, for a length that is drawn at (0, 0). */
export function datedOutage(planned: PlannedDisturbance, circumstances: Circumstances, isPlanned: boolean): Episode[] {
  const words = new Int32Array(2);
  circumstances.draw(0, 0, words);
  const lengthTicks = ticksAt(planned.laws['length'], words[0]);
  return outageEpisodes(planned, circumstances, onsetTick(planned, circumstances), lengthTicks, isPlanned);
}

/**
 * The episodes of what is out from one tick to before another: the outage, and the incident that the control centre sees of it
 * where its category is told. Nothing, where it has no length and hits nobody.
 *
 * @param onset may lie before the first day, from which on it is then out for what is left
 */
export function outageEpisodes(
  planned: PlannedDisturbance,
  circumstances: Circumstances,
  onset: number,
  lengthTicks: number,
  isPlanned: boolean,
): Episode[] {
  const { settings, quantities } = planned;
  const fromTick = Math.max(0, onset);
  const untilTick = Math.min(circumstances.ticks, onset + lengthTicks);
  const hitShare = 'hits' in quantities ? circumstances.valueOf('hits') : 0;
  if (fromTick >= circumstances.ticks || untilTick < fromTick) return [];
  if (untilTick === fromTick && (hitShare === 0 || onset < 0)) return [];
  const hitTrouble = settingOf(settings, 'fate');
  const noticedTick = isPlanned ? fromTick : onset + lagTicksOf(settings);
  const seen = 'category' in settings ? incidentSeen(settings, onset, untilTick) : [];
  return [
    {
      mechanism: 'outage',
      fromTick,
      untilTick,
      noticedTick,
      planned: isPlanned,
      hitShare,
      hitTrouble,
    },
    ...seen.map((incident) => ({ ...incident, fromTick: Math.max(0, incident.fromTick) })),
  ];
}
