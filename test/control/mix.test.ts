import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDay } from '../../src/control/control-centre.ts';
import { DecisionLog } from '../../src/control/decision.ts';
import { newDesk } from '../../src/control/desk.ts';
import type { Mix } from '../../src/control/mix.ts';
import { MIX, WAITING } from '../../src/control/unused-pace.ts';
import type { Status } from '../../src/fleet/installation.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

interface Day {
  readonly target: number;
  readonly mix: Mix;
  readonly active: number;
  readonly mixed?: number;
  readonly dormant: number;
  readonly retries?: number;
  readonly capPerDay?: number;
}

/** Opens a day of three backlogs of one supplier, all authorised; what of each is planned, and what was charged. */
function opened({ target, mix, active, mixed = 0, dormant, retries = 0, capPerDay = Number.POSITIVE_INFINITY }: Day) {
  const stratum = (id: string, status: Status, untouched: number) => ({ id, status, untouched });
  const shareOut = { floorPerDay: 0, newEntryPerDay: 0, newEntryDays: 0, mix };
  const plan = samplePlan({
    volumePerDay: target,
    control: { shareOut },
    strata: [stratum('a', 'active', active), stratum('b', 'mixed', mixed), stratum('c', 'dormant', dormant)],
  });
  const desk = newDesk(plan);
  const view = sampleView(plan, {
    authorisedToday: Int32Array.of(1_000_000),
    retriesWaiting: Int32Array.of(retries, 0, 0),
  });
  openDay(desk, plan, view, capPerDay, new DecisionLog());
  return { planned: [...desk.allocation.ofStratum], account: desk.account, retriesLeft: desk.retriesLeft[0] };
}

describe('of a day of 100, with much of everything', () => {
  const much = { target: 100, active: 1000, dormant: 1000 };

  test('without a share that binds, dormant ones that become operational at once go first', () => {
    expect(opened({ ...much, mix: { leastActive: 0, mostActive: 1 } }).planned).toEqual([0, 0, 100]);
  });

  test('the least is kept for active and mixed ones', () => {
    const { planned, account } = opened({ ...much, mixed: 1000, mix: { leastActive: 0.3, mostActive: 1 } });
    expect(planned).toEqual([15, 15, 70]);
    // Both kinds are there, so the bounds cost nothing.
    expect([account.taken[MIX], account.binds[MIX]]).toEqual([0, 0]);
  });

  test('the most is a share of what the cap leaves of the target', () => {
    const day = { ...much, dormant: 0, mix: { leastActive: 0, mostActive: 0.4 } };
    const { planned, account } = opened({ ...day, capPerDay: 60 });
    expect(planned).toEqual([24, 0, 0]);
    expect([account.taken[MIX], account.binds[MIX], account.binds[WAITING]]).toEqual([36, 1, 1]);
  });

  test('what is kept for active ones is lost where there are none, and goes on to no waiting', () => {
    const { planned, account } = opened({ ...much, active: 10, mix: { leastActive: 0.5, mostActive: 0.8 } });
    expect(planned).toEqual([10, 0, 50]);
    expect([account.taken[MIX], account.binds[MIX], account.taken[WAITING]]).toEqual([40, 1, 0]);
  });

  test('retries count as their stratum, and come first', () => {
    const { planned, retriesLeft } = opened({
      ...much,
      dormant: 0,
      retries: 20,
      mix: { leastActive: 0, mostActive: 0.25 },
    });
    expect(planned).toEqual([25, 0, 0]);
    expect(retriesLeft).toBeGreaterThanOrEqual(20);
  });

  test('29% of 100 are 29', () => {
    expect(opened({ ...much, dormant: 0, mix: { leastActive: 0, mostActive: 0.29 } }).planned).toEqual([29, 0, 0]);
  });
});

test('any day keeps to its bounds, and takes all that they allow', () => {
  const amount = fc.oneof(fc.nat(30), fc.nat(300));
  const share = fc.constantFrom(0, 0.1, 0.29, 0.5, 0.9, 1);
  fc.assert(
    fc.property(amount, amount, amount, amount, share, share, (target, active, mixed, dormant, one, other) => {
      const mix = { leastActive: Math.min(one, other), mostActive: Math.max(one, other) };
      const { planned } = opened({ target, active, mixed, dormant, mix });
      const mostActive = Math.floor(target * mix.mostActive * (1 + 1e-12));
      const mostDormant = target - Math.floor(target * mix.leastActive * (1 + 1e-12));
      expect(planned[0] + planned[1]).toBeLessThanOrEqual(mostActive);
      expect(planned[2]).toBeLessThanOrEqual(mostDormant);
      const could = Math.min(active + mixed, mostActive) + Math.min(dormant, mostDormant);
      expect(planned.reduce((sum, part) => sum + part, 0)).toBe(Math.min(target, could));
    }),
    { numRuns: 500, seed: 3 },
  );
});
