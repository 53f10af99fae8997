import { z } from 'zod';
import { installations } from '../../units/count.ts';
import { date } from '../../units/date.ts';
import { installationsPerMonth } from '../../units/rate.ts';
import { share } from '../../units/share.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { scope } from './disturbances.ts';
import { law } from './laws.ts';
import { tagged } from './tagged.ts';
import { identifier } from './texts.ts';

const departure = z.strictObject({
  yearlyShare: law(share).describe('of those that are there, the share that has left after 365 days'),
  scope: scope
    .prefault('programme')
    .describe("whose installations: 'programme', or those of one cohort, DMC or supplier"),
});

const departures = z.array(departure).max(100).default([]);

const stratum = identifier.describe('id of the stratum whose backlog they join');

const growth = tagged('kind', [
  z.strictObject({
    kind: z.literal('lump').describe('all of them at once'),
    stratum,
    installations: law(installations).describe('how many join'),
    on: law(date).describe('the day on which they join'),
  }),
  z.strictObject({
    kind: z.literal('monthly').describe('so many a month, evenly over its days'),
    stratum,
    installations: law(installationsPerMonth).describe('how many join in a month, which is a twelfth of 365 days'),
    from: law(date).optional().describe('the day on which the first join; the first day where not stated'),
    until: law(date).optional().describe('the day from which no more join; never where not stated'),
  }),
]);

/** How the fleet changes by itself. */
export const churnWords = z
  .strictObject({
    removal: departures.describe('installations that are taken off the wall, migrated or not'),
    changeOfSupplier: departures.describe(
      'active installations whose consumer takes another supplier: they go dormant, and are of the stratum that theirs becomes',
    ),
    unnoticed: law(share)
      .optional()
      .describe(
        'of these changes, where an installation waits for its first attempt: the share that nobody notices (a loss alert is missing), so that its authorisation is stale',
      ),
    settledEvery: wholeDays(1, 366)
      .prefault('1 day')
      .describe(
        'from one midnight at which these two are settled to the next; a large fleet is simulated faster with 28 days',
      ),
    growth: z.array(growth).max(10_000).default([]).describe('installations that join the scope'),
  })
  .optional()
  .describe('how the fleet changes by itself: who leaves, goes dormant or joins; without it, it stays as it is');

export type ChurnWords = NonNullable<z.output<typeof churnWords>>;
