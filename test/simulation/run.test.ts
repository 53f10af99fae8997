import { expect, test } from 'vitest';
import { DecisionLog } from '../../src/control/decision.ts';
import { newBarrierRun } from '../../src/simulation/barrier-run.ts';
import { newPractice } from '../../src/simulation/practice.ts';
import { MEASURES, newRun, partsOf, TOTAL, TOTALS } from '../../src/simulation/run.ts';
import { newTeams } from '../../src/simulation/team-days.ts';
import { samplePlan } from '../kit/plan.ts';

test('every total has a place of its own, in the order of the names', () => {
  expect(TOTALS.map((name) => TOTAL[name])).toEqual(TOTALS.map((_, place) => place));
});

test('an empty run has the sizes of its plan, and all of it is zero', () => {
  const run = newRun(
    10,
    4,
    2,
    3,
    0,
    0,
    1,
    0,
    newTeams(samplePlan()),
    newPractice(samplePlan()),
    newBarrierRun(samplePlan()),
    new DecisionLog(),
  );
  expect(partsOf(4)).toBe(7);
  expect(run.doneOn).toHaveLength(7 * MEASURES.length);
  expect([run.started.length, run.startedByGroup.length, run.states.length]).toEqual([10, 20, 130]);
  expect([...run.totals, ...run.taken, ...run.alerts].every((figure) => figure === 0)).toBe(true);
});
