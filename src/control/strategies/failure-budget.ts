import { z } from 'zod';
import { aboveZero } from '../../units/above-zero.ts';
import { installations } from '../../units/count.ts';
import { volumePerDay } from '../../units/rate.ts';
import { settingOf, settingsOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { reachesShareOf } from '../../units/share-of.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { failedSoFar } from '../so-far.ts';
import { isReviewDue } from './review-day.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers.
const BEGAN = 0;
const FAILED_BEFORE = 1;
const LEFT = 2;

const USUAL = [
  { left: 0.5, times: 1.25 },
  { left: 0.25, times: 1 },
  { left: 0.1, times: 0.5 },
];

const falling = 'tiers from the largest share left down to the smallest';

export const failureBudget = defineStrategy('failure-budget', {
  says:
    'Has a budget of failed attempts for each period. As it is used up, the volume falls tier by tier; with plenty left it may rise above the base. Kin of error ' +
    'budgets in service reliability. A failure late in the period costs as much as an early one.',
  example: `
kind: failure-budget
volume: 2,000 installations a day
budget: 400 installations
period: 7 days
tiers:
  - { left: 50%, times: 1.25 }
  - { left: 25%, times: 1 }
  - { left: 10%, times: 0.5 }
`,
  words: z.strictObject({
    volume: volumePerDay.describe('the volume that tiers multiply'),
    budget: aboveZero(installations).describe('failed attempts that a period may cost'),
    period: wholeDays(1, 365).prefault('7 days').describe('after so many days the budget is full again'),
    tiers: z
      .array(
        z.strictObject({
          left: share.describe('share of the budget at or above which the tier holds'),
          times: z.number().min(0).max(10).describe('what the volume is multiplied by then'),
        }),
      )
      .min(1)
      .max(20)
      .refine((tiers) => tiers.every(({ left }, place) => place === 0 || left < tiers[place - 1].left), {
        error: `expected ${falling}`,
        params: { expected: falling },
      })
      .optional()
      .describe(
        'what is left of the budget, and what follows; below the last tier nothing is started. Where not stated: 50% and 1.25, 25% and 1, 10% and 0.5',
      ),
  }),
  settle: ({ volume, budget, period, tiers = USUAL }) => ({
    volumePerDay: volume,
    budget,
    periodDays: period,
    left: tiers.map(({ left }) => left),
    times: tiers.map(({ times }) => times),
  }),
  memory: 3,
  review: (settings, view, memory) => {
    if (isReviewDue(view, memory, BEGAN, settingOf(settings, 'periodDays'))) memory[FAILED_BEFORE] = failedSoFar(view);
    memory[LEFT] = settingOf(settings, 'budget') - (failedSoFar(view) - memory[FAILED_BEFORE]);
    return undefined;
  },
  target: (settings, memory) => {
    const budget = settingOf(settings, 'budget');
    const tier = settingsOf(settings, 'left').findIndex((left) => reachesShareOf(memory[LEFT], budget, left));
    return tier < 0 ? 0 : settingOf(settings, 'volumePerDay') * settingsOf(settings, 'times')[tier];
  },
});
