import { TOTAL } from '../src/simulation/run.ts';
import { simulate } from '../src/simulation/simulate.ts';
import { newWorld } from '../src/simulation/world.ts';
import { samplePlan } from '../test/kit/plan.ts';

/** What a large fleet took. */
export interface LargeFleet {
  readonly installations: number;
  readonly troubled: number;
  /** Members that were followed at the same time, at most. */
  readonly slots: number;
  readonly seconds: number;
  /** Typed arrays and heap above what the process had before, in MB. */
  readonly megabytes: number;
}

const BYTES_PER_MEGABYTE = 2 ** 20;

/** Migrates a fleet with 2% trouble in so many days, and tells what memory that took. */
export function runLargeFleet(installations: number, days: number): LargeFleet {
  const before = process.memoryUsage().rss;
  const plan = samplePlan({
    strata: [{ id: 'all', untouched: installations }],
    volumePerDay: Math.ceil(installations / days),
    days: days + 20,
    everyDay: true,
    outcomes: { plain: { first: { rollBack: 0.02 }, backOff: 96 } },
  });
  const started = performance.now();
  const world = newWorld(plan);
  const { totals } = simulate(plan, 0, world);
  return {
    installations,
    troubled: totals[TOTAL.rolledBack],
    slots: world.members.slots,
    seconds: (performance.now() - started) / 1000,
    megabytes: (process.memoryUsage().rss - before) / BYTES_PER_MEGABYTE,
  };
}
