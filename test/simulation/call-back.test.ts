import { expect, test } from 'vitest';
import { IN_FLIGHT, ROLLED_BACK, STATES, WAITING } from '../../src/fleet/installation.ts';
import { mayCallBack } from '../../src/simulation/may-call-back.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

/** One day of 40 in four waves two hours apart, all in flight for ten hours but the rejected; a halt at the second wave. */
function dayWith(changes: object, options: SampleOptions = {}) {
  const settings = { threshold: 1e-9, minimumSample: 1, first: 1, later: 1 };
  const rule = plannedRule('ratio-executed', settings, { resumption: 'after a time', resumeAfterDays: 1, ...changes });
  return samplePlan({
    days: 4,
    everyDay: true,
    waves: [32, 40, 48, 56],
    volumePerDay: 40,
    strata: [{ id: 'a', untouched: 40 }],
    outcomes: {
      plain: { first: { reject: 0.3 }, turnaround: 40, troubledTurnaround: 4, backOff: 3, attemptsLimit: 2 },
    },
    control: { rules: [rule] },
    ...options,
  });
}

test('what is in flight goes back to the backlog after its back-off, uses nothing up, and is tried again', () => {
  const plan = dayWith({ rollsBack: true });
  const run = simulate(plan, 0);
  const rejected = run.log.lines().find(({ kind }) => kind === 'halt')!.evidence[0];
  const called = run.log.lines().filter(({ kind }) => kind === 'called back');
  expect(called[0]).toMatchObject({ tick: 40, evidence: [10 - rejected] });
  const states = (day: number) => run.states.subarray(day * STATES, (day + 1) * STATES);
  expect([states(0)[IN_FLIGHT], states(0)[ROLLED_BACK], states(0)[WAITING]]).toEqual([0, 0, 40 - rejected]);
  // Ten were started and ten are resolved or called back.
  expect(run.started[0]).toBe(10);
  const { calledBack, excluded } = TOTAL;
  expect(run.totals[calledBack]).toBe(called.reduce((sum, { evidence }) => sum + evidence[0], 0));
  expect(run.totals[excluded]).toBeLessThan(run.totals[calledBack]);
});

test('without it all that was started is resolved, and nothing is followed for it', () => {
  const run = simulate(dayWith({}), 0);
  expect(run.totals[TOTAL.calledBack]).toBe(0);
  expect(
    [{ rollsBack: true }, { rollsBack: true, dryRun: true }, {}].map((each) => mayCallBack(dayWith(each))),
  ).toEqual([true, false, false]);
});

test('the back-off is one tick at least', () => {
  const run = simulate(
    dayWith(
      { rollsBack: true },
      { outcomes: { plain: { first: { reject: 0.3 }, turnaround: 40, troubledTurnaround: 4, backOff: 0 } } },
    ),
    0,
  );
  expect(run.totals[TOTAL.calledBack]).toBeGreaterThan(0);
});
