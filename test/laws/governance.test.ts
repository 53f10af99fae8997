import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyLawfulOptions } from '../kit/any-plan.ts';
import { samplePlan } from '../kit/plan.ts';

test("no cap rises on a strategy's own say: every step that is asked for has its approval, and holds on its day", () => {
  let raised = 0;
  fc.assert(
    fc.property(
      anyLawfulOptions(),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.nat(99),
      (options, target, replication) => {
        const strategy = { name: 'fixed', settings: { volumePerDay: target } };
        const plan = samplePlan({ ...options, control: { ...options.control, strategy } });
        const run = simulate(plan, replication);
        const approved = new Map<number, number>();
        for (const { kind, subject, evidence } of run.log.lines()) {
          if (kind === 'raise approved') approved.set(subject, evidence[0]);
        }
        for (const [step, { raise }] of plan.control.cap.entries()) {
          if (raise === undefined || run.capFrom[step] === plan.calendar.days) continue;
          expect(run.capFrom[step]).toBe(approved.get(step));
          raised++;
        }
        // Nothing is planned above the cap of the day, whatever is aimed at.
        for (const { kind, tick, evidence } of run.log.lines()) {
          if (kind !== 'go' || plan.control.cap.length === 0) continue;
          const day = Math.floor(tick / 96);
          const inForce = [...run.capFrom.keys()].filter((step) => run.capFrom[step] <= day);
          const cap = Math.max(0, ...inForce.map((step) => plan.control.cap[step].volumePerDay));
          expect(evidence[0]).toBeLessThanOrEqual(cap);
        }
      },
    ),
    { numRuns: 200, seed: 1 },
  );
  expect(raised).toBeGreaterThan(5);
});

test('a process of which nobody asks anything changes no figure', () => {
  fc.assert(
    fc.property(anyLawfulOptions(), fc.nat(99), (options, replication) => {
      const cap = [{ fromDay: 0, volumePerDay: 40 }];
      const alone = simulate(samplePlan({ ...options, cap, governance: undefined }), replication);
      const figures = [alone.started.slice(), alone.open.slice(), alone.totals.slice()];
      const never = [...cap, { volumePerDay: 1000, raise: { goDays: 1_000_000 } }];
      const asked = simulate(
        samplePlan({ ...options, cap: never, governance: [{ id: 'board', meetings: [1, 5] }] }),
        replication,
      );
      expect([asked.started, asked.open, asked.totals]).toEqual(figures);
    }),
    { numRuns: 40, seed: 1 },
  );
});
