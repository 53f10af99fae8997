import { z } from 'zod';
import { settingOf } from '../units/settings.ts';
import type { Circumstances, PlannedDisturbance } from './disturbance.ts';
import { datedSpell, timeOfOnset } from './onset.ts';
import type { ReportGap } from './spells.ts';

const FIGURES = ['outcomes', 'alerts'] as const;

/** The words of a disturbance that keeps reports back. */
export const gapWords = z.strictObject({
  time: timeOfOnset,
  figures: z
    .array(z.enum(FIGURES))
    .min(1)
    .max(2)
    .default(['outcomes'])
    .describe(
      "what does not come: outcomes of attempts; yesterday's alerts, which are reported for the whole programme",
    ),
});

/** Settings of these words. */
export function gapSettled({ time, figures }: z.output<typeof gapWords>) {
  return {
    minutes: time,
    outcomes: figures.includes('outcomes') ? 1 : 0,
    alerts: figures.includes('alerts') ? 1 : 0,
  };
}

/** One gap, dated and of a drawn length; none where nothing of it lies in the horizon. */
export function gapOf(planned: PlannedDisturbance, circumstances: Circumstances, arrive: boolean): ReportGap[] {
  const { scope, settings } = planned;
  return datedSpell(planned, circumstances).map((spell) => ({
    mechanism: 'reports',
    scope,
    ...spell,
    outcomes: settingOf(settings, 'outcomes') === 1,
    alerts: settingOf(settings, 'alerts') === 1,
    arrive,
    times: 1,
  }));
}
