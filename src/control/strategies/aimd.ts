import { z } from 'zod';
import { volumePerDay } from '../../units/rate.ts';
import { settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { exceedsShareOf } from '../../units/share-of.ts';
import { EVIDENCE, evidenceSince, isUsed, noteEvidence } from './evidence-since.ts';
import { isReviewDue } from './review-day.ts';
import { least, most, reviewEvery, start, used } from './reviewed-volume.ts';
import { defineStrategy } from './strategy.ts';

// What it remembers.
const REVIEWED = 0;
const TARGET = 1;
const SEEN = 2;

export const aimd = defineStrategy('aimd', {
  says:
    'Adds a volume at a review that passes and multiplies by a share at one that fails, as TCP does: a halt since the last review, or failedOfResolved ' +
    'above the gate, fails; too few resolved attempts hold. It does not raise a volume that was not used: where listings, authorisations or a ' +
    'cap held what was started below a share of the volume, it holds too.',
  example: `
kind: aimd
start: 500 installations a day
add: 250 installations a day
times: 50%
most: 10,000 installations a day
gate: { failedOfResolved: 3%, minimumSample: 500 }
used: 50%
reviewEvery: 7 days
`,
  words: z.strictObject({
    start,
    add: volumePerDay.describe('what a review that passes adds'),
    times: share.prefault('50%').describe('what a review that fails leaves of the volume'),
    least,
    most,
    gate: z.strictObject({
      failedOfResolved: share.describe('most failed attempts among those resolved since the last review'),
      minimumSample: z.int().min(1).max(1_000_000_000).describe('resolved attempts below which it holds'),
    }),
    used,
    reviewEvery,
  }),
  settle: (words) => ({
    start: words.start,
    add: words.add,
    times: words.times,
    least: words.least,
    most: words.most,
    mostFailedOfResolved: words.gate.failedOfResolved,
    minimumSample: words.gate.minimumSample,
    used: words.used,
    reviewEveryDays: words.reviewEvery,
  }),
  memory: SEEN + EVIDENCE,
  reviewed: { at: REVIEWED, target: TARGET },
  review: (settings, view, memory) => {
    if (memory[REVIEWED] === 0) memory[TARGET] = settingOf(settings, 'start');
    const isFirst = memory[REVIEWED] === 0;
    if (!isReviewDue(view, memory, REVIEWED, settingOf(settings, 'reviewEveryDays'))) return undefined;
    const since = evidenceSince(view, memory, SEEN);
    const { resolved, failed, halts } = since;
    noteEvidence(view, memory, SEEN);
    if (isFirst) return undefined;
    const isEnough = resolved >= settingOf(settings, 'minimumSample');
    if (halts > 0 || (isEnough && exceedsShareOf(failed, resolved, settingOf(settings, 'mostFailedOfResolved')))) {
      const lowered = Math.floor(memory[TARGET] * settingOf(settings, 'times'));
      memory[TARGET] = Math.max(settingOf(settings, 'least'), lowered);
      return 'decrease';
    }
    if (!isEnough || !isUsed(since, memory[TARGET], settingOf(settings, 'used'))) return 'hold';
    memory[TARGET] = Math.min(settingOf(settings, 'most'), memory[TARGET] + settingOf(settings, 'add'));
    return 'increase';
  },
  target: (_settings, memory) => memory[TARGET],
});
