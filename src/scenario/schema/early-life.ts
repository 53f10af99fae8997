import { z } from 'zod';
import { duration } from '../../units/duration.ts';
import { factor } from '../../units/share.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { law } from './laws.ts';
import { teamHours, teamServers } from './team.ts';

/** Who looks after installations in their first weeks; no document gives its size. */
export const earlyLifeWords = z
  .strictObject({
    lasts: wholeDays(1, 365).describe('how long an installation is supported, from when its supplier operates it'),
    servers: teamServers,
    service: law(duration).prefault('1 hour').describe('work on one case, in hours at work'),
    hours: teamHours,
    questions: law(factor)
      .prefault('0%')
      .describe('questions that an installation raises while it is supported: 5% are five of a hundred'),
  })
  .optional()
  .describe(
    'takes the cases of installations in their first weeks; without it, failures go to the repair team at once',
  );
