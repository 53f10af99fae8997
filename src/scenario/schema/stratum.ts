import { z } from 'zod';
import { FIRMWARES } from '../../fleet/firmware.ts';
import { STATUSES, type StateName } from '../../fleet/installation.ts';
import { count } from '../../units/count.ts';
import { duration } from '../../units/duration.ts';
import { share } from '../../units/share.ts';
import { law } from './laws.ts';
import { identifier, label } from './texts.ts';

/** The states in which installations may be at the start besides the untouched backlog, as a scenario calls them. */
export const STATE_OF = {
  waiting: 'waiting',
  stalled: 'stalled',
  rejected: 'rejected',
  rolledBack: 'rolled back',
  fixingForward: 'fixing forward',
  unrecoverable: 'unrecoverable',
  excluded: 'excluded',
  pending: 'migrated, pending supplier',
  operational: 'operational',
} as const satisfies Record<string, StateName>;

export type StockName = keyof typeof STATE_OF;

export const STOCKS = Object.keys(STATE_OF) as readonly StockName[];

/** Minutes of ten years. */
const OLDEST = 10 * 525_600;

const youngEnough = 'an age of at most 10 years';

const stock = z.strictObject({
  count: count.describe('how many'),
  age: duration
    .refine((minutes) => minutes <= OLDEST, { error: `expected ${youngEnough}`, params: { expected: youngEnough } })
    .prefault('0 minutes')
    .describe('how long they have been in this state'),
  attemptsUsed: z.int().min(0).max(1000).default(0).describe('rejected and rolled-back attempts so far'),
});

/** A plain count, one stock, or several that differ in age or attempts used; a list of stocks in any case. */
const stocks = z
  .union([
    count.transform((read) => [{ count: read, age: 0, attemptsUsed: 0 }]),
    stock.transform((read) => [read]),
    z.array(stock).max(100),
  ])
  .optional();

const SAYS: Readonly<Record<StockName, string>> = {
  waiting: 'in the backlog again, after earlier attempts',
  stalled: 'stalled at the start',
  rejected: 'rejected, on their way back to the backlog',
  rolledBack: 'rolled back, on their way back to the backlog',
  fixingForward: 'waiting for the repair team',
  unrecoverable: "left 'dumb'",
  excluded: 'given up',
  pending: 'migrated, and not operated by their supplier yet',
  operational: 'migrated, and operated by their supplier',
};

const stockShape = Object.fromEntries(STOCKS.map((name) => [name, stocks.describe(SAYS[name])])) as Record<
  StockName,
  typeof stocks
>;

export const stratumWords = z.strictObject({
  id: identifier
    .optional()
    .describe('where not stated: cohort, DMC, supplier, status and, unless it is at target, firmware, joined by dots'),
  label,
  cohort: identifier.describe('id of its cohort'),
  dmc: identifier.describe('id of its device model combination'),
  supplier: identifier.describe('id of its supplier'),
  status: z.enum(STATUSES).describe('whether its supplier operates its meters before migration'),
  firmware: z
    .enum(FIRMWARES)
    .default('at target')
    .describe('of its untouched installations: whether they can be migrated, or a campaign has to upgrade them first'),
  entry: identifier.optional().describe('id of its entry; not needed where there is just one'),
  outcome: identifier.optional().describe('id of its outcome; not needed where there is just one'),
  becomes: identifier
    .optional()
    .describe('id of the dormant stratum that its active installations are of after a change of supplier'),
  untouched: count.prefault('0 installations').describe('still to be migrated, and never attempted'),
  devicesPerInstallation: z
    .number()
    .min(1)
    .max(100)
    .optional()
    .describe('meters and other devices of an installation; needed where a count is in devices, 1 where not stated'),
  prepayment: law(share).prefault('0%').describe('share in prepayment mode'),
  ...stockShape,
});

export type StratumWords = z.output<typeof stratumWords>;

export const STRATUM_KEYS = Object.keys(stratumWords.shape).filter((key) => !(key in STATE_OF));

/** Keys that every stratum must have. */
export const REQUIRED_KEYS = STRATUM_KEYS.filter((key) => {
  const schema: z.ZodType = stratumWords.shape[key as keyof typeof stratumWords.shape];
  return !schema.safeParse(undefined).success;
});
