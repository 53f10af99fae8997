import { expect, test } from 'vitest';
import { addBarrierRun, addBarrierTally, barriersInOrder, newBarrierTally } from '../../src/forecast/barrier-tally.ts';
import { newBarrierRun } from '../../src/simulation/barrier-run.ts';
import { richPlan } from '../kit/rich-plan.ts';

test('futures add up in whatever order and on however many machines; rows are put into order', () => {
  const plan = richPlan();
  const runs = [1, 2, 3].map((figure) => {
    const run = newBarrierRun(plan);
    for (const list of Object.values(run)) list.fill(figure);
    return run;
  });
  const whole = newBarrierTally(plan);
  for (const run of runs) addBarrierRun(whole, run);
  const parts = [newBarrierTally(plan), newBarrierTally(plan)];
  addBarrierRun(parts[0], runs[2]);
  addBarrierRun(parts[1], runs[0]);
  addBarrierRun(parts[1], runs[1]);
  addBarrierTally(parts[0], parts[1]);
  expect(barriersInOrder(parts[0], [1, 2, 0])).toEqual(whole);
  expect([...whole.upgradedOn]).toEqual([6, 6]);
  // A run belongs to its world, which goes on to write into it.
  runs[0].doneOn.fill(99);
  expect(whole.doneOn[0]).not.toContain(99);
});
