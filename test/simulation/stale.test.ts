import { describe, expect, test } from 'vitest';
import { AUTHORISED } from '../../src/control/unused-pace.ts';
import { MOVED_OUT, STATES, WAITING } from '../../src/fleet/installation.ts';

import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions } from '../kit/sample-options.ts';

const STRATA = [
  { id: 'a', status: 'active', untouched: 5000 },
  { id: 'b', status: 'dormant', untouched: 100 },
] as const;

function planOf(unnoticed: number | undefined, options: SampleOptions = {}) {
  return samplePlan({
    everyDay: true,
    days: 80,
    volumePerDay: 100,
    strata: STRATA,
    suppliers: { 'supplier-1': { weeksAhead: 1 } },
    churn: { changesOfSupplier: [{ yearlyShare: 0.5 }], unnoticed, becomes: { a: 'b' } },
    ...options,
  });
}

describe('changes of supplier that nobody notices', () => {
  test('are found out when they are to be started: the pace is lost to authorisation, and all go dormant', () => {
    const plan = planOf(1);
    const world = newWorld(plan);
    const foundOn: number[] = [];
    const run = simulate(plan, 0, world, () => foundOn.push(world.departures.found[0]));
    const stale = totalOf(run, 'staleAuthorisations');
    expect(stale).toBeGreaterThan(50);
    // Nobody was noticed before, so all that ever moved had been found out the day before.
    const movedOut = run.states[79 * STATES + MOVED_OUT];
    expect(movedOut).toBe(stale - foundOn[79]);
    expect(totalOf(run, 'changedSupplier')).toBe(movedOut);
    expect(run.taken[AUTHORISED]).toBeGreaterThanOrEqual(stale - foundOn[79]);
    const told = run.log.lines().filter(({ kind }) => kind === 'stale authorisations');
    expect(told.map(({ tick, evidence }) => [tick / 96, evidence[0]])).toEqual(
      foundOn.flatMap((found, day) => (found > 0 && day < 79 ? [[day + 1, found]] : [])),
    );
  });

  test('cost a day exactly what was found on it, where nothing else is in the way', () => {
    const plan = planOf(1);
    const world = newWorld(plan);
    simulate(plan, 1, world, (day) => {
      if (world.stocks.of[WAITING] < 1500) return;
      expect(world.run.started[day]).toBe(100 - world.departures.found[0]);
    });
  });

  test('are as if they were noticed where their share is none', () => {
    const [none, without] = [simulate(planOf(0), 2), simulate(planOf(undefined), 2)];
    expect([...none.totals]).toEqual([...without.totals]);
    expect([...none.started]).toEqual([...without.started]);
  });

  test('are noticed where the stratum is not listed yet: nobody authorises those', () => {
    const run = simulate(
      planOf(1, {
        strata: [{ ...STRATA[0], entry: 'never' }, STRATA[1]],
        milestones: { far: { date: 500 } },
        entries: { never: { when: { milestone: 0 } } },
      }),
      0,
    );
    expect(totalOf(run, 'staleAuthorisations')).toBe(0);
    expect(totalOf(run, 'changedSupplier')).toBeGreaterThan(0);
  });
});

/*
 * Without a pace, those that have changed by day d are binomial with the chance 1 - (1 - y)^(d / 365), noticed or not; the share u
 * of them is stale. The mean of 100 futures lies within 5.5 standard errors but for 4 in 100 million.
 */
test('the unnoticed are the stated share of all changes', () => {
  const plan = planOf(0.35, { volumePerDay: 0 });
  const world = newWorld(plan);
  let stale = 0;
  for (let future = 0; future < 100; future++) {
    simulate(plan, future, world);
    stale += world.departures.stale[0];
  }
  // Whoever is stale does not change again, and is not noticed later: two exits with rates in the ratio of the shares.
  const chance = (1 - 0.5 ** (79 / 365)) * 0.35;
  const error = Math.sqrt((5000 * chance * (1 - chance)) / 100);
  expect(Math.abs(stale / 100 - 5000 * chance)).toBeLessThanOrEqual(5.5 * error);
});
