import { z } from 'zod';
import { MINUTES_PER_DAY } from '../../units/duration.ts';
import { timeOfDay } from '../../units/time-of-day.ts';

/** Minutes. */
const TICK = 15;

const longEnough = 'an end that leaves at least a quarter of an hour, from one full quarter to the next';

/** How many of a team work at the same time. */
export const teamServers = z
  .union([z.int().min(1).max(1_000_000), z.literal('unlimited')], {
    error: "expected a whole number from 1 to 1,000,000, or 'unlimited'",
  })
  .default('unlimited')
  .describe('people or lines that work at the same time');

/** When a team is at work. */
export const teamHours = z
  .union([
    z.literal('round the clock'),
    z
      .strictObject({
        from: timeOfDay.describe('when the team starts'),
        to: timeOfDay.describe('when it stops; a time that is not later is one of the next day'),
        days: z.enum(['every day', 'weekdays', 'working days']).default('every day').describe('on which days'),
      })
      // A shift that ends at or before its start runs into the next day.
      .refine(({ from, to }) => Math.ceil(from / TICK) < Math.floor((to > from ? to : to + MINUTES_PER_DAY) / TICK), {
        path: ['to'],
        error: `expected ${longEnough}`,
        params: { expected: longEnough },
      }),
  ])
  .default('round the clock')
  .describe('when the team is at work');
