import { expect, test } from 'vitest';
import { BLOCKER_SUM } from '../../src/simulation/barrier-run.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { binomialProbabilities } from '../kit/binomial-probabilities.ts';
import { expectFits } from '../kit/chi-square.ts';
import { clearedOn, totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';

const UNTOUCHED = 60;
const FUTURES = 1500;

/*
 * Of 60 installations, 20% + 10% are held, 95% and 40% of them rightly; 70% are let pass, of which 25% x 8% / 70% should have
 * been held. Held: binomial (60, 30%); needless: (60, 20% x 5% + 10% x 60%); harmed, as long as all that pass are migrated
 * before the lift: (60, 25% x 8%). Each is held against the exact law; false-alarm rate 1e-7 each.
 */
test('held, needless and harmed are exactly binomial', () => {
  const plan = samplePlan({
    days: 12,
    everyDay: true,
    volumePerDay: 25,
    strata: [{ id: 'only', untouched: UNTOUCHED }],
    milestones: { release: { date: 6 } },
    barriers: {
      blockers: {
        load: {
          when: { milestone: 0 },
          strata: ['only'],
          categories: [
            { share: 0.2, affected: 0.95 },
            { share: 0.1, affected: 0.4 },
            { share: 0.25, affected: 0.08, isHeld: false },
          ],
        },
      },
    },
  });
  const world = newWorld(plan);
  const counts = [0, 1, 2].map(() => new Array<number>(UNTOUCHED + 1).fill(0));
  for (let replication = 0; replication < FUTURES; replication++) {
    const run = simulate(plan, replication, world);
    const [held, needless, migrated, harmed] = run.barriers.blockerSums;
    // All others are migrated before the lift, and those that were held after it.
    expect([held + migrated, totalOf(run, 'attempts')]).toEqual([UNTOUCHED, UNTOUCHED]);
    expect(totalOf(run, 'misidentified')).toBe(harmed);
    expect(clearedOn(run)).toBeGreaterThanOrEqual(6);
    counts[0][held]++;
    counts[1][needless]++;
    counts[2][harmed]++;
  }
  expectFits(counts[0], binomialProbabilities(UNTOUCHED, 0.3), 1e-7);
  expectFits(counts[1], binomialProbabilities(UNTOUCHED, 0.2 * 0.05 + 0.1 * 0.6), 1e-7);
  expectFits(counts[2], binomialProbabilities(UNTOUCHED, 0.25 * 0.08), 1e-7);
});

test('a home with two blockers waits for both; the chance to have both is the product', () => {
  const blocker = (milestone: number, share: number) => ({
    when: { milestone },
    strata: ['only'],
    categories: [{ share }],
  });
  const plan = samplePlan({
    days: 20,
    everyDay: true,
    volumePerDay: 1000,
    strata: [{ id: 'only', untouched: UNTOUCHED }],
    milestones: { early: { date: 5 }, late: { date: 9 } },
    barriers: { blockers: { load: blocker(0, 0.5), split: blocker(1, 0.4) } },
  });
  const world = newWorld(plan);
  const both = new Array<number>(UNTOUCHED + 1).fill(0);
  for (let replication = 0; replication < FUTURES; replication++) {
    const run = simulate(plan, replication, world);
    const held = run.barriers.blockerSums[BLOCKER_SUM.held];
    const started = [run.started[0], run.started[5], run.started[9]];
    expect(started[0] + started[1] + started[2]).toBe(UNTOUCHED);
    // Whom the first lets go is looked at by the second.
    both[held - started[1]]++;
  }
  expectFits(both, binomialProbabilities(UNTOUCHED, 0.5 * 0.4), 1e-7);
});
