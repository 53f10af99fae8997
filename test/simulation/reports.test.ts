import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scopesOfStrata } from '../../src/control/scope.ts';
import { CLASSES } from '../../src/control/view.ts';
import { clearReports, newReports, report, reportIn, startDay } from '../../src/simulation/reports.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', cohort: 'c1', dmc: 'x', supplier: 's1' },
    { id: 'b', cohort: 'c2', dmc: 'x', supplier: 's2' },
    { id: 'c', cohort: 'c1', dmc: 'y', supplier: 's2' },
  ],
});
const scopesOf = scopesOfStrata(plan.strata, plan.cohorts.length, plan.dmcs.length);

interface Outcome {
  readonly tick: number;
  readonly stratum: number;
  readonly attemptClass: number;
  readonly resolved: number;
  readonly failed: number;
  readonly unknown: number;
}

/** Outcomes in the order of time: so many in each tick. */
const anyOutcomes = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.constant(0), fc.nat(3)),
      stratum: fc.nat(2),
      attemptClass: fc.nat(CLASSES - 1),
      resolved: fc.integer({ min: 1, max: 9 }),
      failed: fc.nat(9),
      unknown: fc.nat(9),
    }),
    { maxLength: 60 },
  )
  .map((steps) => {
    let tick = 0;
    return steps.map(({ gap, ...outcome }): Outcome => {
      tick += gap;
      const failed = Math.min(outcome.failed, outcome.resolved);
      return { ...outcome, tick, failed, unknown: Math.min(outcome.unknown, failed) };
    });
  });

/** What a view should hold of some outcomes: counts by scope and class, added up one by one. */
function slowCounts(outcomes: readonly Outcome[], figure: 'resolved' | 'failed'): number[] {
  const counts = new Array<number>(plan.scopes.length * CLASSES).fill(0);
  for (const outcome of outcomes) {
    for (const scope of scopesOf.subarray(4 * outcome.stratum, 4 * outcome.stratum + 4)) {
      counts[scope * CLASSES + outcome.attemptClass] += outcome[figure];
    }
  }
  return counts;
}

test('what was resolved by a tick enters the view, once, and the troubled scopes stand in their order', () => {
  fc.assert(
    fc.property(anyOutcomes, fc.array(fc.nat(12), { maxLength: 6 }), (outcomes, looks) => {
      const reports = newReports();
      const view = sampleView(plan);
      let written = 0;
      let past = 0;
      for (const look of looks) {
        past += look;
        // Reports are written as time goes by, and read at the looks.
        for (; written < outcomes.length && outcomes[written].tick <= past + 2; written++) {
          const { tick, stratum, attemptClass, resolved, failed, unknown } = outcomes[written];
          report(reports, tick, stratum, attemptClass, resolved, failed, unknown);
        }
        reportIn(reports, past, view, scopesOf, undefined);
        const seen = outcomes.slice(0, written).filter(({ tick }) => tick <= past);
        expect([...view.resolvedToday]).toEqual(slowCounts(seen, 'resolved'));
        expect([...view.failedToday]).toEqual(slowCounts(seen, 'failed'));
        expect(view.unknownToday[0]).toBe(seen.reduce((sum, { unknown }) => sum + unknown, 0));
        const troubled = plan.scopes.flatMap((_, scope) =>
          view.failedToday[scope * CLASSES] + view.failedToday[scope * CLASSES + 1] > 0 ? [scope] : [],
        );
        expect([...view.troubled.subarray(0, view.troubledCount)]).toEqual(troubled);
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('the ring wraps round and grows, and loses nothing', () => {
  const reports = newReports();
  const view = sampleView(plan);
  let sent = 0;
  const send = (count: number): void => {
    // Each in a tick of its own, so that each is a record.
    for (let i = 0; i < count; i++, sent++) report(reports, sent, sent % 3, 0, 1, 0, 0);
  };
  send(1000);
  reportIn(reports, 899, view, scopesOf, undefined);
  send(900);
  expect(reports.oldest).toBe(900);
  send(3000);
  reportIn(reports, sent, view, scopesOf, undefined);
  expect(reports.count).toBe(0);
  expect(view.resolvedToday[0]).toBe(4900);
});

test('a new day counts afresh, but not since the first day', () => {
  const reports = newReports();
  const view = sampleView(plan);
  report(reports, 1, 0, 1, 5, 2, 1);
  reportIn(reports, 1, view, scopesOf, undefined);
  startDay(view);
  expect([view.resolvedToday[1], view.failedToday[1], view.unknownToday[0], view.troubledCount]).toEqual([0, 0, 0, 0]);
  expect([view.resolvedSoFar[1], view.failedSoFar[1]]).toEqual([5, 2]);
});

test('cleared reports are none, and the first after it begins a record of its own', () => {
  const reports = newReports();
  const view = sampleView(plan);
  report(reports, 1, 0, 0, 5, 0, 0);
  clearReports(reports);
  report(reports, 1, 0, 0, 2, 0, 0);
  reportIn(reports, 1, view, scopesOf, undefined);
  expect(view.resolvedToday[0]).toBe(2);
});
