import { z } from 'zod';
import { alertsPerDay } from '../../units/rate.ts';
import { settingOf } from '../../units/settings.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';

// What it remembers: openings in a row at which the figure was above the target.
const ABOVE = 0;

export const alertsPerInstallation = defineRule('alerts-per-installation', {
  says:
    "Fails when yesterday's alerts for an installation on the network have been above a target at so many openings in a row: a standing level, not a burst, as CoDel tells queues apart. Missing figures neither count " +
    'nor break the row.',
  example: `
- rule: alerts-per-installation
  target: 2.9 alerts a day
  openings: 3
  action: throttle
`,
  words: z.strictObject({
    target: alertsPerDay.describe('alerts a day for an installation that are borne'),
    openings: z.int().min(1).max(365).default(3).describe('openings in a row above it at which the rule fails'),
  }),
  settle: (words) => ({ target: words.target, openings: words.openings }),
  scopes: ['programme'],
  actions: ['throttle', 'no-go', 'warn'],
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
