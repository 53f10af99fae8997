import { z } from 'zod';
import { settingOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { PROGRAMME } from '../scope.ts';
import { compareSamples, differenceCells, liesHigher, newShift } from '../statistics/mann-whitney.ts';
import { normalScoreOf } from '../statistics/normal-score.ts';
import { forgetDays, SEEN_BY_DAY, takeDay } from './day-series.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from './rule.ts';
import { attempts, classSettings, confidence, counted, sample } from './sample.ts';

/** Most days that are compared. */
const MOST_DAYS = 50;

// What it remembers of a scope, behind what it has seen: the same of all others, the next day's place, how many days there are, and the shares of both.
const OTHERS_RESOLVED = SEEN_BY_DAY;
const OTHERS_FAILED = SEEN_BY_DAY + 1;
const NEXT = SEEN_BY_DAY + 2;
const DAYS = SEEN_BY_DAY + 3;
const SHIFT = SEEN_BY_DAY + 4;
const OWN = SEEN_BY_DAY + 5;
const OTHERS = OWN + MOST_DAYS;

const SCRATCH = new Float64Array(differenceCells(MOST_DAYS, MOST_DAYS));
const COMPARED = newShift();

export const baselineCompare = defineRule('baseline-compare', {
  says:
    'Compares the daily shares of failures of a scope with those of all others on the same days, by ranks: fails where even the lower bound of the shift is a part of it, and the mean is so many times ' +
    'that of the others. Semantics of the canary judgement of Kayenta, with days in the place of minutes. What befalls everybody alike it does not see.',
  example: `
- rule: baseline-compare
  scope: cohort
  window: 20 days
  action: pause
  resume: after diagnosis
`,
  words: z.strictObject({
    window: wholeDays(5, MOST_DAYS).prefault('20 days').describe('days that are compared, and that have to be there'),
    confidence: confidence.prefault('98%').describe('confidence of the interval of the shift'),
    tolerance: share.prefault('25%').describe('part of the shift that its lower bound has to exceed'),
    times: z.number().min(1).max(100).default(1.1).describe('how many times the mean of the others it has to be'),
    minimumSample: sample.default(30).describe('resolved attempts below which days are put together'),
    attempts,
  }),
  settle: (words) => ({
    days: words.window,
    score: normalScoreOf(words.confidence),
    tolerance: words.tolerance,
    times: words.times,
    minimumSample: words.minimumSample,
    ...classSettings(words.attempts),
  }),
  scopes: ['cohort', 'dmc', 'supplier'],
  actions: ['pause', 'halt', 'throttle', 'warn'],
  watches: {
    figure: 'failedOfResolved by day, of the scope against all others',
    of: 'attempts resolved in a day',
    over: "the last so many days ('window')",
  },
  judged: 'at the opening',
  memory: OTHERS + MOST_DAYS,
  judge: (settings, view, scope, memory, at) => {
    const minimumSample = settingOf(settings, 'minimumSample');
    const resolvedOfOthers =
      counted(settings, view.resolvedSoFar, PROGRAMME) - counted(settings, view.resolvedSoFar, scope);
    const failedOfOthers = counted(settings, view.failedSoFar, PROGRAMME) - counted(settings, view.failedSoFar, scope);
    const others = resolvedOfOthers - memory[at + OTHERS_RESOLVED];
    if (others < minimumSample) return INCONCLUSIVE;
    const day = takeDay(settings, view, scope, memory, at, minimumSample);
    if (day === undefined) return INCONCLUSIVE;
    const next = memory[at + NEXT];
    memory[at + OWN + next] = day.failed / day.resolved;
    memory[at + OTHERS + next] = (failedOfOthers - memory[at + OTHERS_FAILED]) / others;
    memory[at + OTHERS_RESOLVED] = resolvedOfOthers;
    memory[at + OTHERS_FAILED] = failedOfOthers;
    const days = settingOf(settings, 'days');
    memory[at + NEXT] = (next + 1) % days;
    memory[at + DAYS] = Math.min(days, memory[at + DAYS] + 1);
    if (memory[at + DAYS] < days) return INCONCLUSIVE;
    const own = memory.subarray(at + OWN, at + OWN + days);
    const baseline = memory.subarray(at + OTHERS, at + OTHERS + days);
    compareSamples(own, baseline, settingOf(settings, 'score'), SCRATCH, COMPARED);
    memory[at + SHIFT] = COMPARED.estimate;
    return liesHigher(COMPARED, settingOf(settings, 'tolerance'), settingOf(settings, 'times')) ? FAIL : PASS;
  },
  restart: (settings, view, scope, memory, at) => {
    forgetDays(settings, view, scope, memory, at);
    const { resolvedSoFar, failedSoFar } = view;
    memory[at + OTHERS_RESOLVED] =
      counted(settings, resolvedSoFar, PROGRAMME) - counted(settings, resolvedSoFar, scope);
    memory[at + OTHERS_FAILED] = counted(settings, failedSoFar, PROGRAMME) - counted(settings, failedSoFar, scope);
  },
  evidence: (_settings, _view, _scope, memory, at) => [['shift of the daily share', memory[at + SHIFT]]],
});
