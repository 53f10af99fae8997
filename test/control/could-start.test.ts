import fc from 'fast-check';
import { expect, test } from 'vitest';
import { couldStart } from '../../src/control/could-start.ts';
import { reckon } from '../../src/control/demand.ts';
import { newDesk } from '../../src/control/desk.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', status: 'active', supplier: 'one' },
    { id: 'b', status: 'dormant', supplier: 'one' },
    { id: 'c', status: 'mixed', supplier: 'two' },
    { id: 'd', status: 'active', supplier: 'two' },
  ],
});
const STRATA = plan.strata.count;
const ofEach = (most: number) => fc.array(fc.nat(most), { minLength: STRATA, maxLength: STRATA });

test('something could be started exactly where the demand that is reckoned is above zero', () => {
  const numbers = fc.record({
    fresh: ofEach(2),
    retries: ofEach(1),
    eligible: ofEach(1),
    paused: ofEach(1),
    authorised: fc.array(fc.nat(2), { minLength: 2, maxLength: 2 }),
    target: fc.nat(8),
    retryShare: fc.constantFrom(0, 0.2, 1),
  });
  fc.assert(
    fc.property(numbers, ({ fresh, retries, eligible, paused, authorised, target, retryShare }) => {
      const desk = newDesk(plan);
      const view = sampleView(plan, {
        freshWaiting: Int32Array.from(fresh),
        retriesWaiting: Int32Array.from(retries),
        eligible: Uint8Array.from(eligible),
        authorisedToday: Int32Array.from(authorised),
      });
      const isPaused = Uint8Array.from(paused);
      const control = { ...plan.control, retryShare };
      const { demand, rolls, held } = desk;
      reckon(demand, rolls, plan.strata, view, isPaused, control, target, 1000, held.perEntry);
      expect(couldStart(plan.strata, view, isPaused, control, target)).toBe(demand.stock.startable > 0);
    }),
    { numRuns: 500 },
  );
});
