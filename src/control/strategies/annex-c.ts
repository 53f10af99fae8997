import { z } from 'zod';
import { type Settings, settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { exceedsShareOf } from '../../units/share-of.ts';
import { PROGRAMME } from '../scope.ts';
import { failedIn, resolvedIn } from '../so-far.ts';
import type { View } from '../view.ts';
import { EVIDENCE, evidenceSince, isUsed, noteEvidence } from './evidence-since.ts';
import { isReviewDue } from './review-day.ts';
import { least, most, reviewEvery, start, used } from './reviewed-volume.ts';
import { defineStrategy, type Review } from './strategy.ts';

// What it remembers of the programme ...
const REVIEWED = 0;
const TARGET = 1;
const SEEN = 2;
const OF_PROGRAMME = SEEN + EVIDENCE;

// ... and of each scope.
const RESOLVED_BEFORE = 0;
const FAILED_BEFORE = 1;
const UNKNOWN_BEFORE = 2;
const IS_PAUSED = 3;
const OF_SCOPE = 4;

export const annexC = defineStrategy('annex-c', {
  says:
    "The DCC's migration strategy as 'EPCL Report 22' words it in its Annex C (3 December 2021): a review at least weekly scales, increases, decreases or pauses, on a higher than expected failure of a " +
    'DMC or of a cohort, and on new or unknown errors. What the text leaves open is stated here: an expected share with two thresholds. A DMC or cohort above ' +
    'the pause threshold, or with unknown errors, is paused until the next review; one above the decrease threshold lowers the volume; else the volume rises, where it was used and ' +
    'enough is resolved. Its daily go/no-go and the throttle or halt in the day are rules.',
  example: `
kind: annex-c
start: 2,000 installations a day
most: 50,000 installations a day
increaseTimes: 1.5
decreaseTo: 50%
decreaseAbove: 4%
pauseAbove: 10%
minimumSample: 200
reviewEvery: 7 days
`,
  words: z.strictObject({
    start,
    least,
    most,
    increaseTimes: z.number().gt(1).max(10).default(1.5).describe('what an increase multiplies the volume by'),
    decreaseTo: share.prefault('50%').describe('what a decrease leaves of the volume'),
    decreaseAbove: share.describe(
      'failedOfResolved of a DMC or a cohort since the last review above which the volume is decreased',
    ),
    pauseAbove: share.describe('the same share above which that DMC or cohort is paused until the next review'),
    unknownErrors: z
      .int()
      .min(1)
      .max(1_000_000)
      .default(1)
      .describe('errors with a new or unknown code since the last review at which a DMC is paused until the next'),
    minimumSample: z
      .int()
      .min(1)
      .max(1_000_000_000)
      .default(200)
      .describe(
        'resolved attempts since the last review: fewer of a DMC or cohort say nothing of it, fewer of all hold the volume',
      ),
    used,
    reviewEvery,
  }),
  settle: (words) => ({
    start: words.start,
    least: words.least,
    most: words.most,
    increaseTimes: words.increaseTimes,
    decreaseTo: words.decreaseTo,
    decreaseAbove: words.decreaseAbove,
    pauseAbove: words.pauseAbove,
    unknownErrors: words.unknownErrors,
    minimumSample: words.minimumSample,
    used: words.used,
    reviewEveryDays: words.reviewEvery,
  }),
  memory: OF_PROGRAMME,
  memoryOfScope: OF_SCOPE,
  reviewed: {
    at: REVIEWED,
    target: TARGET,
    unpause: (view, memory) => {
      for (let scope = PROGRAMME + 1; scope <= view.cohorts + view.dmcs; scope++) {
        memory[OF_PROGRAMME + scope * OF_SCOPE + IS_PAUSED] = 0;
      }
    },
  },
  review: (settings, view, memory) => {
    const isFirst = memory[REVIEWED] === 0;
    if (isFirst) memory[TARGET] = settingOf(settings, 'start');
    if (!isReviewDue(view, memory, REVIEWED, settingOf(settings, 'reviewEveryDays'))) return undefined;
    const since = evidenceSince(view, memory, SEEN);
    noteEvidence(view, memory, SEEN);
    let isDecreased = false;
    let isPaused = false;
    for (let scope = PROGRAMME + 1; scope <= view.cohorts + view.dmcs; scope++) {
      const verdict = reviewScope(settings, view, memory, scope);
      isDecreased ||= verdict === 'decrease';
      isPaused ||= verdict === 'pause';
    }
    if (isFirst) return undefined;
    const target = memory[TARGET];
    if (isDecreased) {
      memory[TARGET] = Math.max(settingOf(settings, 'least'), Math.floor(target * settingOf(settings, 'decreaseTo')));
      return 'decrease';
    }
    if (isPaused) return 'pause';
    const isEnough = since.resolved >= settingOf(settings, 'minimumSample');
    if (since.halts > 0 || !isEnough || !isUsed(since, target, settingOf(settings, 'used'))) return 'hold';
    memory[TARGET] = Math.min(settingOf(settings, 'most'), Math.ceil(target * settingOf(settings, 'increaseTimes')));
    return memory[TARGET] > target ? 'increase' : 'hold';
  },
  target: (_settings, memory) => memory[TARGET],
  hold: (_settings, view, memory, held) => {
    for (let scope = PROGRAMME + 1; scope <= view.cohorts + view.dmcs; scope++) {
      held.scopes[scope] = memory[OF_PROGRAMME + scope * OF_SCOPE + IS_PAUSED];
    }
  },
});

/** What a cohort or a DMC asks for, on what was reported of it since the last review; notes how it stands now. */
function reviewScope(settings: Settings, view: View, memory: Float64Array, scope: number): Review {
  const at = OF_PROGRAMME + scope * OF_SCOPE;
  const resolved = resolvedIn(view, scope) - memory[at + RESOLVED_BEFORE];
  const failed = failedIn(view, scope) - memory[at + FAILED_BEFORE];
  const unknown = view.unknownSoFar[scope] - memory[at + UNKNOWN_BEFORE];
  memory[at + RESOLVED_BEFORE] += resolved;
  memory[at + FAILED_BEFORE] += failed;
  memory[at + UNKNOWN_BEFORE] += unknown;
  const isDmc = scope > view.cohorts;
  const isEnough = resolved >= settingOf(settings, 'minimumSample');
  const isUnknown = isDmc && unknown >= settingOf(settings, 'unknownErrors');
  const pauses = isUnknown || (isEnough && exceedsShareOf(failed, resolved, settingOf(settings, 'pauseAbove')));
  memory[at + IS_PAUSED] = pauses ? 1 : 0;
  if (pauses) return 'pause';
  return isEnough && exceedsShareOf(failed, resolved, settingOf(settings, 'decreaseAbove')) ? 'decrease' : 'hold';
}
