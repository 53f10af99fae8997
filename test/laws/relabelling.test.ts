import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyLawfulOptions, anyPlan } from '../kit/any-plan.ts';
import { expectSame } from '../kit/expect-same.ts';
import { figuresOf } from '../kit/figures-of.ts';
import { plainFuture } from '../kit/plain/plain.ts';
import { samplePlan } from '../kit/plan.ts';

/** The same plan under other labels, everywhere. */
function relabelled(plan: Plan): Plan {
  const relabel = <Thing extends { readonly label: string }>(list: readonly Thing[]): Thing[] =>
    list.map((thing, place) => ({ ...thing, label: `Ж ${list.length - place}` }));
  return {
    ...plan,
    name: 'under-another-name',
    question: 'Who is asking?',
    classification: 'None',
    cohorts: relabel(plan.cohorts),
    dmcs: relabel(plan.dmcs),
    suppliers: relabel(plan.suppliers),
    entries: relabel(plan.entries),
    milestones: relabel(plan.milestones),
    outcomes: relabel(plan.outcomes),
    scopes: relabel(plan.scopes),
    quantities: relabel(plan.quantities),
    groups: relabel(plan.groups),
    services: relabel(plan.services),
    disturbances: relabel(plan.disturbances),
    strata: { ...plan.strata, labels: plan.strata.labels.map((_, place) => `z${plan.strata.count - place}`) },
    control: { ...plan.control, rules: relabel(plan.control.rules) },
  };
}

test('labels change nothing', () => {
  fc.assert(
    fc.property(anyPlan(), fc.nat(100), (plan, replication) => {
      expectSame(figuresOf(simulate(relabelled(plan), replication)), figuresOf(simulate(plan, replication)));
    }),
    { numRuns: 60, seed: 1 },
  );
});

test("a stratum that is added changes nobody else's luck", () => {
  fc.assert(
    fc.property(anyLawfulOptions(), fc.nat(100), (options, replication) => {
      // Capacity for all, one wave (what a stratum is dealt moves the next one to other hours), and no rule, people, repair, support, service
      // or threshold that could join the fates of strata.
      const teams = { repair: {}, earlyLife: undefined, services: [] };
      const alone = { ...teams, cap: [], control: {}, goNoGo: undefined, anomalyThreshold: undefined, waves: [40] };
      const free = { ...options, ...alone, volumePerDay: 10_000, days: 25 };
      const strata = options.strata ?? [];
      const fatesOf = (withMore: typeof strata) =>
        plainFuture(samplePlan({ ...free, strata: withMore }), replication).fates.filter(
          ({ stratum }) => stratum !== 's5',
        );
      const more = [...strata, { id: 's5', cohort: 'another', dmc: 'dmc-0', untouched: 40 }];
      expect(fatesOf(more)).toEqual(fatesOf(strata));
    }),
    { numRuns: 30, seed: 2 },
  );
});

test('the order in which a fleet is written changes nothing', () => {
  fc.assert(
    fc.property(anyLawfulOptions(), (options) => {
      const reversed = {
        ...options,
        strata: options.strata?.toReversed() ?? [],
        services: options.services?.toReversed() ?? [],
        disturbances: options.disturbances?.toReversed() ?? [],
      };
      expectSame(figuresOf(simulate(samplePlan(reversed), 5)), figuresOf(simulate(samplePlan(options), 5)));
    }),
    { numRuns: 30, seed: 3 },
  );
});
