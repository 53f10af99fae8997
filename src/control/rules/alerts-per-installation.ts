import { z } from 'zod';
import { alertsPerDay } from '../../units/rate.ts';
import { settingOf } from '../../units/settings.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';
import { openingsFrom } from './window.ts';

// What it remembers: openings in a row at which the figure was above the target.
const ABOVE = 0;

export const alertsPerInstallation = defineRule('alerts-per-installation', {
  says:
    "Fails when yesterday's alerts for an installation on the network have been above a threshold at all of the last so many openings: a standing level, not a burst, as CoDel tells queues apart. Missing figures neither count " +
    'nor break the row.',
  example: `
- rule: alerts-per-installation
  threshold: 2.9 alerts a day
  window: 3 openings
  action: throttle
`,
  words: z.strictObject({
    threshold: alertsPerDay.describe('alerts a day for an installation, above which an opening counts'),
    window: openingsFrom(1, 365).prefault('3 openings').describe('openings in a row that have to be above it'),
  }),
  settle: (words) => ({ target: words.threshold, openings: words.window }),
  scopes: ['programme'],
  actions: ['throttle', 'no-go', 'warn'],
  watches: {
    figure: 'alerts for an installation on the network',
    of: 'installations on the network',
    over: "each of the last so many openings ('window')",
  },
  judged: 'at the opening',
  memory: 1,
  judge: (settings, view, _scope, memory, at) => {
    const { alertsYesterday, migratedInstallations } = view;
    if (alertsYesterday < 0 || migratedInstallations <= 0) return INCONCLUSIVE;
    const isAbove = alertsYesterday > settingOf(settings, 'target') * migratedInstallations;
    memory[at + ABOVE] = isAbove ? memory[at + ABOVE] + 1 : 0;
    return memory[at + ABOVE] >= settingOf(settings, 'openings') ? FAIL : PASS;
  },
  evidence: (_settings, view, _scope, memory, at) => [
    ['alerts yesterday', view.alertsYesterday],
    ['installations on the network', view.migratedInstallations],
    ['openings in a row', memory[at + ABOVE]],
  ],
});
