import { z } from 'zod';
import { MOST_CAP } from '../../kernel/capped-poisson.ts';
import { date } from '../../units/date.ts';
import { alertsPerDay } from '../../units/rate.ts';
import { factor, share } from '../../units/share.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { law } from './laws.ts';
import { identifier, label, yesNo } from './texts.ts';

const SAYS = {
  pending: 'alerts a day of an installation that its supplier does not operate yet',
  operational: 'alerts a day of an installation that its supplier operates',
  burst: 'on top, in the first days after migration',
  powerAndVoltage: 'on top, power and voltage alerts, which go to the DNO, whoever operates the installation',
} as const;

const overrides = z.strictObject({
  pending: law(alertsPerDay).optional().describe(SAYS.pending),
  operational: law(alertsPerDay).optional().describe(SAYS.operational),
  burst: law(alertsPerDay).optional().describe(SAYS.burst),
  powerAndVoltage: law(alertsPerDay).optional().describe(SAYS.powerAndVoltage),
  configurable: yesNo('whether DNOs can configure its power and voltage alerts').prefault('yes'),
});

const rates = z.strictObject({
  pending: law(alertsPerDay).prefault('0 alerts a day').describe(SAYS.pending),
  operational: law(alertsPerDay).prefault('0 alerts a day').describe(SAYS.operational),
  burst: law(alertsPerDay).prefault('0 alerts a day').describe(SAYS.burst),
  burstDays: wholeDays(0, 365).prefault('0 days').describe('for how many days the burst lasts'),
  powerAndVoltage: law(alertsPerDay).prefault('0 alerts a day').describe(SAYS.powerAndVoltage),
});

const configured = z.strictObject({
  from: law(date).describe('the day from which DNOs have configured them'),
  leaves: law(share).describe('what is left of power and voltage alerts, in cohorts where they can be configured'),
});

const wholeCap = `whole alerts a day, from 1 to ${MOST_CAP}, such as '20 alerts a day'`;

const cap = z.strictObject({
  perInstallation: alertsPerDay
    .refine((alerts) => Number.isInteger(alerts) && alerts >= 1 && alerts <= MOST_CAP, {
      error: `expected ${wholeCap}`,
      params: { expected: wholeCap },
    })
    .describe('alerts of one installation that get through in a day, at most'),
  from: law(date).optional().describe('the day from which it holds; from the start where not stated'),
});

const dno = z.strictObject({
  label,
  share: share.describe('of the installations of any cohort, in its region; those of all DNOs add up to 100%'),
  limit: alertsPerDay.optional().describe('alerts a day from its region that it must stay below'),
});

const growing = z.strictObject({
  perDay: alertsPerDay.describe('on the first day'),
  growth: factor.prefault('0%').describe('by which share it grows over each 365 days'),
});

export const alertsWords = z
  .strictObject({
    perInstallation: z
      .union([law(alertsPerDay), rates])
      .prefault('0 alerts a day')
      .describe('alerts a day of a migrated installation: one rate for all, or one for each state'),
    cohorts: z.record(identifier, overrides).default({}).describe('cohorts that differ, by id'),
    configured: configured.optional().describe('DNOs set the thresholds of power and voltage alerts'),
    dayFactor: law(factor).prefault('100%').describe('a factor with mean 100%, drawn for each cohort and day'),
    cap: cap.optional().describe('a throttle of alerts, installation by installation'),
    limit: law(alertsPerDay).optional().describe('alerts a day that the programme must stay below'),
    networkLimit: law(alertsPerDay)
      .optional()
      .describe('alerts a day of the whole network, the background among them, that it must stay below'),
    dnos: z
      .record(identifier, dno)
      .default({})
      .describe('the DNOs by id, among whose regions installations are spread'),
    background: z
      .union([alertsPerDay, growing])
      .prefault('0 alerts a day')
      .describe('alerts a day of everything else on the network, shown beside'),
  })
  .prefault({})
  .describe('the alerts that migrated installations raise');
