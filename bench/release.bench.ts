import { simulate } from '../src/simulation/simulate.ts';
import { newWorld } from '../src/simulation/world.ts';
import { samplePlan } from '../test/kit/plan.ts';
import type { Comparison, Size } from './harness.ts';
import { hashOfRun } from './hash-of-run.ts';
import { visitEach } from './rivals/visit-each.ts';

const INSTALLATIONS: Readonly<Record<Size, number>> = { full: 1_000_000, smoke: 20_000 };
const TROUBLED = 0.02;
const WAVES = 10;
const DAYS = 20;

/** Release and resolution: only what may go wrong is visited, against one visit and one event for every installation. */
export const release: Comparison = {
  name: 'release',
  says: 'Migrates 1,000,000 installations in twenty days with 2% rolled back, each retried until it succeeds.',
  oursIs: 'only what may go wrong is visited; a whole replication, with control, alerts, ledger and audit',
  rivalIs: 'one visit and one event for every installation, on typed arrays; no control, no ledger',
  sameResult: false,
  wantedRatio: 5,
  work: (size) => ({ units: INSTALLATIONS[size], unit: 'installations' }),
  prepare: async (size) => {
    const installations = INSTALLATIONS[size];
    const plan = samplePlan({
      strata: [{ id: 'all', untouched: installations }],
      volumePerDay: installations / DAYS,
      days: 40,
      everyDay: true,
      outcomes: { plain: { first: { rollBack: TROUBLED }, backOff: 96, attemptsLimit: 0 } },
    });
    const world = newWorld(plan);
    return {
      ours: () => hashOfRun(simulate(plan, 0, world)),
      rival: () =>
        visitEach({
          installations,
          perWave: installations / DAYS / WAVES,
          ticksBetweenWaves: 9,
          troubledShare: TROUBLED,
          turnaroundTicks: 16,
          backOffTicks: 96,
        }),
    };
  },
};
