import { expect, test } from 'vitest';
import { ROLL_BACK } from '../../src/fleet/outcome.ts';
import { correct } from '../../src/simulation/misreports.ts';
import { reportIn } from '../../src/simulation/reports.ts';
import { TOTAL } from '../../src/simulation/run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { meetTrouble } from '../../src/simulation/trouble.ts';
import { newWorld, type World } from '../../src/simulation/world.ts';
import { memberWorld } from '../kit/member-world.ts';
import { samplePlan } from '../kit/plan.ts';
import { binomialSurprise, LARGEST_SURPRISE } from '../kit/surprise.ts';

function seen({ view, reports, desk }: World, tick: number): number[] {
  reportIn(reports, tick, view, desk.scopesOf, undefined);
  return [view.resolvedSoFar[0], view.failedSoFar[0], view.unknownToday[0]];
}

function wrong(share: number, scope = 'programme') {
  const settings = { minutes: 0, share };
  const laws = { length: 200, rework: 30 };
  return { id: 'w', disturbance: 'misclassified-outcomes', scope, settings, quantities: { onset: 0 }, laws };
}

test('a failure is reported as success, and as failure once it is reworked', () => {
  const options = { disturbances: [wrong(1)] };
  const { world, slot } = memberWorld({ unknownCode: { rollBack: 1 } }, options, ROLL_BACK);
  meetTrouble(world, slot, 20);
  // The truth is that of a failure.
  expect([world.run.totals[TOTAL.failed], world.run.totals[TOTAL.rolledBack]]).toEqual([1, 1]);
  expect(seen(world, 49)).toEqual([1, 0, 0]);
  correct(world, 49);
  expect(seen(world, 49)).toEqual([1, 0, 0]);
  correct(world, 50);
  expect(seen(world, 50)).toEqual([2, 1, 1]);
  expect(world.corrections.size).toBe(0);
});

test('nothing is hidden outside its time, or where its share is none', () => {
  for (const [tick, share] of [
    [200, 1],
    [20, 1e-12],
  ]) {
    const { world, slot } = memberWorld({}, { disturbances: [wrong(share)] }, ROLL_BACK);
    meetTrouble(world, slot, tick);
    expect(seen(world, tick)).toEqual([1, 1, 0]);
  }
});

// False-alarm rate: 1e-7.
test('so many failures are hidden as the share says', () => {
  const plan = samplePlan({
    days: 4,
    everyDay: true,
    volumePerDay: 4000,
    strata: [{ id: 'a', untouched: 8000 }],
    outcomes: { plain: { first: { rollBack: 0.5 }, backOff: 1000 } },
    disturbances: [{ ...wrong(0.3), laws: { length: 1000, rework: 5000 } }],
  });
  const world = newWorld(plan);
  const run = simulate(plan, 0, world);
  const failed = run.totals[TOTAL.failed];
  expect(failed).toBeGreaterThan(3500);
  expect(binomialSurprise(failed - world.view.failedSoFar[0], failed, 0.3)).toBeLessThan(LARGEST_SURPRISE);
});
