import { expect, test } from 'vitest';
import { stress } from '../../../src/experiment/stress/stress.ts';
import { here } from '../../../src/runners/here.ts';
import { samplePlan } from '../../kit/plan.ts';

const plan = samplePlan({ everyDay: true, outcomes: { plain: { first: { rollBack: 0.02 } } } });

test('a freeze covers an outage that falls into it, and adds to a tail that comes after it', async () => {
  const only = ['T13', 'T18', 'T28', 'T32', 'T35'];
  const { pairs, tests } = await stress(plan, here, { replications: 6, only, isBisected: false, isPaired: true });
  // The compound of others has no part in it, nor what cannot be played.
  expect(pairs?.map((pair) => pair.tests.join(' '))).toEqual(['T13 T18', 'T13 T28', 'T18 T28']);
  const [covered] = pairs ?? [];
  const [outage, freeze] = tests.map(({ cells }) => cells[0]?.clearanceDays);
  // Both begin on the day on which a third is done, and the freeze lasts longer.
  expect(outage.mean).toBeGreaterThan(0.5);
  expect(covered.clearanceDays.mean).toBeCloseTo(freeze.mean, 9);
  expect(covered.beyond.days.mean).toBeCloseTo(-outage.mean, 9);
  // A pair is that of plans in which both happen: the sum of what is beyond and of the parts.
  for (const { tests: ids, clearanceDays, beyond } of pairs ?? []) {
    const parts = ids.map((id) => tests.find((each) => each.id === id)?.cells[0].clearanceDays.mean ?? Number.NaN);
    expect(clearanceDays.mean).toBeCloseTo(parts[0] + parts[1] + beyond.days.mean, 9);
  }
});

test('where it is not asked, there are none', async () => {
  const { pairs } = await stress(plan, here, { replications: 2, only: ['T13', 'T18'], isBisected: false });
  expect(pairs).toBeNull();
});
