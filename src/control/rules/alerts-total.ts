import { z } from 'zod';
import { alertsPerDay } from '../../units/rate.ts';
import type { Settings } from '../../units/settings.ts';
import { settingOf } from '../../units/settings.ts';
import type { View } from '../view.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';

export const alertsTotal = defineRule('alerts-total', {
  says:
    "Forecasts the alerts of a day on which the planned volume is migrated, at yesterday's alerts for an installation. " +
    'If they would reach the threshold, it throttles the day to the largest volume that stays below, or says no-go where none does. ' +
    "With 'dnoLimits: heeded' it does the same for each DNO that states a limit, with the alerts of its region. " +
    "With 'counts: network' its threshold is one for all alerts on the network, the background of yesterday among them.",
  example: `
- rule: alerts-total
  threshold: 300,000 alerts a day
  action: throttle
`,
  words: z.strictObject({
    threshold: alertsPerDay.describe('alerts a day that the programme must stay below'),
    counts: z
      .enum(['programme', 'network'])
      .default('programme')
      .describe(
        'whose alerts the threshold holds: those of migrated installations, or those of everything else as well',
      ),
    dnoLimits: z
      .enum(['ignored', 'heeded'])
      .default('ignored')
      .describe("whether the limits that DNOs state under 'alerts' count as well"),
  }),
  settle: (words) => ({
    limitPerDay: words.threshold,
    ...(words.counts === 'network' ? { countsNetwork: 1 } : {}),
    ...(words.dnoLimits === 'heeded' ? { heedsDnos: 1 } : {}),
  }),
  scopes: ['programme'],
  actions: ['throttle', 'no-go', 'warn'],
  watches: {
    figure: 'alerts that the day would have as planned',
    of: 'nothing: a count',
    over: 'the day that is opened',
  },
  judged: 'at the opening',
  judge: (settings, view) => {
    if (view.alertsYesterday < 0) return INCONCLUSIVE;
    return view.plannedVolume > largestVolume(settings, view) ? FAIL : PASS;
  },
  ceiling: largestVolume,
  evidence: (settings, view) => [
    ['alerts yesterday', view.alertsYesterday],
    ...(countsNetwork(settings) ? [['background yesterday', view.backgroundYesterday] as const] : []),
    ['installations on the network', view.migratedInstallations],
    ['largest volume below the limit', largestVolume(settings, view)],
  ],
});

function countsNetwork(settings: Settings): boolean {
  return settings['countsNetwork'] !== undefined;
}

/** Installations that can be added before the forecast reaches a limit; 0 when it does so without any. */
function largestVolume(settings: Settings, view: View): number {
  const background = countsNetwork(settings) ? view.backgroundYesterday : 0;
  const limitOfOwn = settingOf(settings, 'limitPerDay') - background;
  // What others raise alone reaches the limit: nothing that the programme does keeps it below.
  if (background > 0 && limitOfOwn <= 0) return 0;
  let largest = roomBelow(limitOfOwn, view.alertsYesterday, view.migratedInstallations);
  if (settings['heedsDnos'] === undefined) return largest;
  for (let dno = 0; dno < view.limitOfDno.length; dno++) {
    const room = roomBelow(view.limitOfDno[dno], view.alertsYesterdayOfDno[dno], view.migratedInstallations);
    largest = Math.min(largest, room);
  }
  return largest;
}

/** The same for one limit: a region's alerts grow with the programme's installations, of which it has the same share. */
function roomBelow(limitPerDay: number, alertsYesterday: number, migratedInstallations: number): number {
  if (migratedInstallations <= 0 || alertsYesterday <= 0) return Number.MAX_SAFE_INTEGER;
  // The alerts that are left, over those of one installation. Multiplied before it is divided, so that a whole result is.
  const room = ((limitPerDay - alertsYesterday) * migratedInstallations) / alertsYesterday;
  return Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.ceil(room) - 1));
}
