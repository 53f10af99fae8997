import { z } from 'zod';
import { alertsPerDay } from '../../units/rate.ts';
import { factor } from '../../units/share.ts';
import { law } from './laws.ts';
import { identifier } from './texts.ts';
import { wholeDays } from './whole-days.ts';

const SAYS = {
  pending: 'alerts a day of an installation that its supplier does not operate yet',
  operational: 'alerts a day of an installation that its supplier operates',
  burst: 'on top, in the first days after migration',
} as const;

const overrides = z.strictObject({
  pending: law(alertsPerDay).optional().describe(SAYS.pending),
  operational: law(alertsPerDay).optional().describe(SAYS.operational),
  burst: law(alertsPerDay).optional().describe(SAYS.burst),
});

const rates = z.strictObject({
  pending: law(alertsPerDay).prefault('0 alerts a day').describe(SAYS.pending),
  operational: law(alertsPerDay).prefault('0 alerts a day').describe(SAYS.operational),
  burst: law(alertsPerDay).prefault('0 alerts a day').describe(SAYS.burst),
  burstDays: wholeDays(0, 365).prefault('0 days').describe('for how many days the burst lasts'),
});

export const alertsWords = z
  .strictObject({
    perInstallation: z
      .union([law(alertsPerDay), rates])
      .prefault('0 alerts a day')
      .describe('alerts a day of a migrated installation: one rate for all, or one for each state'),
    cohorts: z.record(identifier, overrides).default({}).describe('cohorts that differ, by id'),
    dayFactor: law(factor).prefault('100%').describe('a factor with mean 100%, drawn for each cohort and day'),
    limit: law(alertsPerDay).optional().describe('alerts a day that the programme must stay below'),
    background: alertsPerDay
      .prefault('0 alerts a day')
      .describe('alerts a day of everything else on the network, shown beside'),
  })
  .prefault({})
  .describe('the alerts that migrated installations raise');
