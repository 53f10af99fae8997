import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld, type World } from '../../src/simulation/world.ts';
import { anyPlan } from '../kit/any-plan.ts';
import { figuresOf } from '../kit/figures-of.ts';

const bytesOf = (plan: Plan, replication: number, world?: World): string =>
  JSON.stringify(figuresOf(simulate(plan, replication, world)));

test('a replication has the same bytes again, in a new world or in a used one, after whichever others', () => {
  fc.assert(
    fc.property(anyPlan(), fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), (plan, replications) => {
      const alone = new Map(replications.map((replication) => [replication, bytesOf(plan, replication)]));
      const world = newWorld(plan);
      for (const order of [replications, replications.toReversed()]) {
        expect(order.map((replication) => bytesOf(plan, replication, world))).toEqual(
          order.map((replication) => alone.get(replication)),
        );
      }
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('a plan that went through structuredClone gives the same future', () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      expect(bytesOf(structuredClone(plan), 3)).toBe(bytesOf(plan, 3));
    }),
    { numRuns: 40, seed: 2 },
  );
});

test('a future changes nothing in its plan', () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      const before = structuredClone(plan);
      simulate(plan, 1);
      expect(plan).toEqual(before);
    }),
    { numRuns: 30, seed: 3 },
  );
});

test('another replication, and another seed, give another future', () => {
  fc.assert(
    fc.property(anyPlan(), (plan) => {
      fc.pre(plan.strata.untouched.some((untouched) => untouched > 100));
      // Chance decides something in nearly every plan; alerts alone differ where any are raised.
      fc.pre(simulate(plan, 0).totals[2] > 5);
      const futures = new Set(Array.from({ length: 4 }, (_, replication) => bytesOf(plan, replication)));
      expect(futures.size).toBeGreaterThan(1);
    }),
    { numRuns: 20, seed: 4 },
  );
});
