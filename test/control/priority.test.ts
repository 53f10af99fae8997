import { expect, test } from 'vitest';
import { goesFirst } from '../../src/control/priority.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

test('what goes first is dormant, and its supplier is ready', () => {
  const plan = samplePlan({
    strata: [
      { id: 'a', supplier: 'ready', status: 'dormant' },
      { id: 'b', supplier: 'ready', status: 'active' },
      { id: 'c', supplier: 'unready', status: 'dormant' },
      { id: 'd', supplier: 'ready', status: 'mixed' },
    ],
  });
  const supplierReady = Uint8Array.from(plan.suppliers, ({ id }) => (id === 'ready' ? 1 : 0));
  const view = sampleView(plan, { supplierReady });
  expect([0, 1, 2, 3].map((stratum) => goesFirst(plan.strata, view, stratum))).toEqual([true, false, false, false]);
});
