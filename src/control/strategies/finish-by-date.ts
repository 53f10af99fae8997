import { z } from 'zod';
import { date } from '../../units/date.ts';
import { volumePerDay } from '../../units/rate.ts';
import { type Settings, settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import type { View } from '../view.ts';
import { remaining } from './backlog.ts';
import { isReviewDue } from './review-day.ts';
import { reviewEvery } from './reviewed-volume.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers.
const REVIEWED = 0;
const TARGET = 1;

export const finishByDate = defineStrategy('finish-by-date', {
  says:
    'Spreads what is left over the migration days that are left until a date, anew at each review, between a least and a largest volume and by ' +
    'no more than a share of the volume at a time. It plans on what it knows: what is not listed or authorised in time it cannot bring in. ' +
    'After the date it aims at the largest volume.',
  example: `
kind: finish-by-date
by: 2020-12-31
most: 10,000 installations a day
mostStep: 50%
reviewEvery: 7 days
`,
  words: z.strictObject({
    by: date.describe('the last day on which anything is to be started'),
    least: volumePerDay.prefault('1 installation a day').describe('the smallest volume to aim at'),
    most: volumePerDay.describe('the largest volume to aim at'),
    mostStep: share
      .optional()
      .describe('most that the volume changes at a review, as a share of what it was; any, where not stated'),
    reviewEvery,
  }),
  settle: (words, names) => ({
    byDay: names.dayOf(words.by),
    leastPerDay: words.least,
    mostPerDay: words.most,
    ...(words.mostStep === undefined ? {} : { mostStep: words.mostStep }),
    reviewEveryDays: words.reviewEvery,
  }),
  memory: 2,
  reviewed: { at: REVIEWED, target: TARGET },
  review: (settings, view, memory) => {
    if (!isReviewDue(view, memory, REVIEWED, settingOf(settings, 'reviewEveryDays'))) return undefined;
    const before = memory[TARGET];
    const wanted = wantedPerDay(settings, view);
    memory[TARGET] = before === 0 || !('mostStep' in settings) ? wanted : withinStep(settings, before, wanted);
    return memory[TARGET] > before ? 'increase' : memory[TARGET] < before ? 'decrease' : 'hold';
  },
  target: (_settings, memory) => memory[TARGET],
});

/** What is left over the migration days that are left, today among them; within least and most. */
function wantedPerDay(settings: Settings, view: View): number {
  const most = settingOf(settings, 'mostPerDay');
  const { migrationDaysBefore } = view;
  const end = Math.min(settingOf(settings, 'byDay') + 1, migrationDaysBefore.length - 1);
  const days = end > view.day ? migrationDaysBefore[end] - migrationDaysBefore[view.day] : 0;
  if (days <= 0) return most;
  return Math.min(most, Math.max(settingOf(settings, 'leastPerDay'), Math.ceil(remaining(view) / days)));
}

/** At least one installation more or less, so that a small volume is not stuck. */
function withinStep(settings: Settings, before: number, wanted: number): number {
  const step = Math.max(1, Math.floor(before * settingOf(settings, 'mostStep')));
  return Math.min(before + step, Math.max(before - step, wanted));
}
