import { expect, test } from 'vitest';
import { DecisionLog } from '../../src/control/decision.ts';
import { newHelm } from '../../src/control/hand-over.ts';
import { newHeld } from '../../src/control/held.ts';
import { holdReview, PROMPT_REVIEWERS, type Reviewers } from '../../src/control/hold-review.ts';
import { STRATEGIES } from '../../src/control/strategies/index.ts';
import type { View } from '../../src/control/view.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

const AIMD = {
  ...{ start: 100, add: 10, times: 0.5, least: 1, most: 1000, mostFailedOfResolved: 0.1 },
  ...{ minimumSample: 1, used: 0, reviewEveryDays: 7 },
};
const ANNEX_C = {
  ...{ start: 100, least: 1, most: 1000, increaseTimes: 2, decreaseTo: 0.5, decreaseAbove: 0.1, pauseAbove: 0.3 },
  ...{ unknownErrors: 5, minimumSample: 1, used: 0, reviewEveryDays: 7 },
};

/** A helm that is taken from opening to opening; evidence is good, or bad, since the last. */
function courseOf(name: string, settings: object) {
  const plan = samplePlan({ control: { strategy: { name, settings: settings as Record<string, number> } } });
  const helm = newHelm(plan.control, plan.scopes.length);
  const log = new DecisionLog();
  const so = { resolved: 0, failed: 0, days: 0 };
  const viewOn = (day: number, failed: number): View => {
    so.resolved += 100;
    so.failed += failed;
    so.days++;
    const all = new Float64Array(2 * plan.scopes.length);
    return sampleView(plan, {
      day,
      goDays: so.days,
      resolvedSoFar: all.map((_, place) => (place % 2 === 0 ? so.resolved : 0)),
      failedSoFar: all.map((_, place) => (place % 2 === 0 ? so.failed : 0)),
      startedSoFar: all.map((_, place) => (place % 2 === 0 ? so.resolved : 0)),
    });
  };
  return {
    helm,
    on: (day: number, people: Partial<Reviewers> = {}, failed = 0) => {
      const said = holdReview(helm, { ...PROMPT_REVIEWERS, ...people }, viewOn(day, failed), log);
      return [said, helm.strategy.target(helm.settings, helm.memory)];
    },
    told: () => log.lines().map(({ kind, evidence }) => [kind, ...evidence]),
  };
}

test('prompt reviewers let the strategy have its say', () => {
  const { on, told } = courseOf('aimd', AIMD);
  expect([on(0), on(3), on(7), on(13), on(14, {}, 90)]).toEqual([
    [undefined, 100],
    [undefined, 100],
    ['increase', 110],
    [undefined, 110],
    ['decrease', 55],
  ]);
  expect(told()).toEqual([]);
});

test('a review that is put off is held so many days later, on the evidence of then, and the next is due from there on', () => {
  const { on, told } = courseOf('aimd', AIMD);
  on(0);
  expect([on(7, { lateDays: 3 }), on(8), on(9, { lateDays: 9, misses: true })].map(([said]) => said)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  // There was no opening on day 10; bad evidence that came meanwhile counts.
  expect(on(11, {}, 300)).toEqual(['decrease', 50]);
  expect([on(17), on(18)]).toEqual([
    [undefined, 50],
    ['increase', 60],
  ]);
  expect(told()).toEqual([['review put off', 3]]);
});

test('a review that is missed leaves the volume as it is until the next is due', () => {
  const { on, told } = courseOf('aimd', AIMD);
  on(0);
  expect([on(7, { misses: true, lateDays: 2 }, 90), on(8), on(13)]).toEqual(new Array(3).fill([undefined, 100]));
  expect(on(14)[0]).toBe('decrease');
  expect(told()).toEqual([['review missed']]);
});

test('who is over-cautious never raises; a rubber stamp never lowers, and pauses nobody', () => {
  const { on, told, helm } = courseOf('annex-c', ANNEX_C);
  on(0);
  expect(on(7, { cautious: true, stamps: true })).toEqual(['hold', 100]);
  expect(on(14, { cautious: true }, 20)).toEqual(['decrease', 50]);
  expect(on(21, { stamps: true }, 20)).toEqual(['hold', 50]);
  expect(on(28, { stamps: true }, 50)).toEqual(['hold', 50]);
  const held = newHeld(4, 1, 1);
  helm.strategy.hold!(helm.settings, sampleView(samplePlan()), helm.memory, held);
  expect([...held.scopes]).toEqual([0, 0, 0, 0]);
  expect(on(35, {}, 50)[0]).toBe('pause');
  expect(told().map(([kind]) => kind)).toEqual(['review cautious', 'review waved through', 'review waved through']);
});

test('a strategy without reviews knows nothing of it', () => {
  const { on, told } = courseOf('fixed', { volumePerDay: 80 });
  expect([on(0), on(7, { misses: true })]).toEqual(new Array(2).fill([undefined, 80]));
  expect(told()).toEqual([]);
});

test('what people review are strategies that review at intervals, and remember their target', () => {
  const reviewed = Object.values(STRATEGIES).filter((strategy) => strategy.reviewed !== undefined);
  expect(reviewed.map(({ name }) => name)).toEqual(['finish-by-date', 'aimd', 'delay-based', 'annex-c']);
  for (const { words } of reviewed) expect(Object.keys(words.shape)).toContain('reviewEvery');
});
