import { z } from 'zod';
import { date } from '../../units/date.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { LIMITS } from '../limits.ts';

const DAYS_PER_YEAR = 365;

export const timeWords = z
  .strictObject({
    firstDay: date.describe('the first day that is simulated'),
    horizon: wholeDays(1, LIMITS.horizonYears * DAYS_PER_YEAR).describe('how long to simulate; a year has 365 days'),
    target: date.optional().describe('the day by which the backlog is wanted clear'),
  })
  .describe('the days that are simulated');
