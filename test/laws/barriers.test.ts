import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

/** A plan's figures, but for those of gates, blockers and campaigns themselves. */
function figures(options: SampleOptions, replication: number) {
  const run = simulate(samplePlan(options), replication);
  const { barrierDays, blockerSums, campaignSums, upgradedOn, ...others } = figuresOf(run);
  return others;
}

test('gates and blockers that are open from day 0 on change no figure of any future', () => {
  fc.assert(
    fc.property(anyLawfulOptions(), fc.nat(1000), fc.integer({ min: -3, max: 0 }), (options, replication, date) => {
      const strata = (options.strata ?? []).map(({ id }) => id);
      // The last by its name, so that all others keep their places.
      const milestones = { ...options.milestones, 'z-done': { date } };
      const when = { milestone: Object.keys(milestones).length - 1 };
      const plain: SampleOptions = { ...options, milestones, barriers: undefined };
      const open = {
        gates: { gate: { when, strata } },
        blockers: { blocker: { when, strata, categories: [{ share: 0.5 }, { share: 0.5, isHeld: false }] } },
      };
      expect(figures({ ...plain, barriers: open }, replication)).toEqual(figures(plain, replication));
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('a campaign with nobody to upgrade changes no figure of any future', () => {
  fc.assert(
    fc.property(anyLawfulOptions(), fc.nat(1000), (options, replication) => {
      const strata = [...(options.strata ?? []), { id: 'nobody', untouched: 0 }];
      const plain: SampleOptions = { ...options, strata, barriers: undefined };
      const air = { strata: ['nobody'], volumePerDay: 10, succeeds: 0.5 };
      expect(figures({ ...plain, barriers: { firmware: { air } } }, replication)).toEqual(figures(plain, replication));
    }),
    { numRuns: 40, seed: 2 },
  );
});

/*
 * Hard along every path only without trouble, rules and queues, as all laws of the kind; and with one stratum a gate, because
 * what it holds back leaves room for others.
 */
test('a later gate, a later lift and a later campaign never start anybody earlier', () => {
  const cases = fc.record({
    untouched: fc.integer({ min: 1, max: 900 }),
    volumePerDay: fc.integer({ min: 5, max: 120 }),
    day: fc.nat(15),
    delay: fc.integer({ min: 1, max: 15 }),
    what: fc.constantFrom('gate', 'blocker', 'firmware'),
    replication: fc.nat(100),
  });
  fc.assert(
    fc.property(cases, ({ untouched, volumePerDay, day, delay, what, replication }) => {
      const startedFrom = (date: number): number[] => {
        const strata = ['only'];
        const when = { milestone: 0 };
        const barriers = {
          gate: { gates: { gate: { when, strata } } },
          blocker: { blockers: { blocker: { when, strata, categories: [{ share: 0.4 }] } } },
          firmware: { firmware: { air: { strata, milestone: 0, volumePerDay: 70 } } },
        }[what];
        const plan = samplePlan({
          days: 40,
          volumePerDay,
          strata: [{ id: 'only', untouched }],
          milestones: { done: { date } },
          barriers,
        });
        let soFar = 0;
        return [...simulate(plan, replication).started].map((started) => {
          soFar += started;
          return soFar;
        });
      };
      const early = startedFrom(day);
      const late = startedFrom(day + delay);
      expect(late.filter((started, place) => started > early[place])).toEqual([]);
    }),
    { numRuns: 100, seed: 3 },
  );
});
