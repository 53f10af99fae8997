import { expect, test } from 'vitest';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';

/** From 6 January on, 100 a day in waves of ten; from the third day on half of DMC dmc-1 rolls back, until it is halted. */
const planWith = (action: 'warn' | 'throttle' | 'pause' | 'halt', dryRun = false) =>
  samplePlan({
    days: 30,
    outcomes: { plain: { first: {}, turnaround: 1, troubledTurnaround: 1, backOff: 960 } },
    disturbances: [
      {
        ...{ id: 'defect', disturbance: 'defect', scope: 'dmc dmc-1', quantities: { onset: 2 } },
        settings: { minutes: 0, trouble: 2, times: 1, plus: 0.5 },
      },
    ],
    control: {
      rules: [
        plannedRule(
          'ratio-executed',
          { threshold: 0.2, minimumSample: 5, first: 1, later: 1 },
          { scopeKind: 'dmc', action, throttleShare: 0.5, dryRun },
        ),
      ],
    },
  });

test('exposure ends unanswered with the first throttle, pause or halt; a warning or a dry run answers nothing', () => {
  const { exposure, exposureUntilAnswer } = TOTAL;
  const found = (['warn', 'throttle', 'pause', 'halt'] as const).map((action) =>
    simulate(planWith(action), 0).totals.slice(),
  );
  const [warned, throttled, paused, halted] = found;
  expect(warned[exposureUntilAnswer]).toBe(warned[exposure]);
  expect(warned[exposure]).toBeGreaterThan(500);
  const dry = simulate(planWith('throttle', true), 0).totals;
  expect(dry[exposureUntilAnswer]).toBe(dry[exposure]);
  // Until the first of them acts, all futures are the same: some waves of ten.
  expect(halted[exposureUntilAnswer]).toBe(halted[exposure]);
  expect(halted[exposure]).toBeLessThan(100);
  for (const totals of [throttled, paused]) {
    expect(totals[exposureUntilAnswer]).toBe(halted[exposure]);
    expect(totals[exposure]).toBeGreaterThan(halted[exposure]);
  }
});
