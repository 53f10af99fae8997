import { simulate } from '../src/simulation/simulate.ts';
import { newWorld } from '../src/simulation/world.ts';
import { shrunkPlan } from '../test/kit/shrunk-plan.ts';
import type { Size } from './harness.ts';
import { hashOfRun } from './hash-of-run.ts';
import { shippedPlan } from './scenario-plan.ts';

/** What a replication of the whole programme took. */
export interface NationalProgramme {
  readonly strata: number;
  readonly days: number;
  /** Time on the processor, of the median replication. */
  readonly secondsPerReplication: number;
  /** Most memory that the process had, in MB; in it, all that it did before. */
  readonly peakMegabytes: number;
  /** Of the first replication. */
  readonly hash: string;
}

const REPLICATIONS: Readonly<Record<Size, number>> = { full: 15, smoke: 1 };
/** The fleet's part that is simulated. */
const DIVISOR: Readonly<Record<Size, number>> = { full: 1, smoke: 1000 };
const MICROSECONDS_PER_SECOND = 1_000_000;
const KILOBYTES_PER_MEGABYTE = 1024;

/**
 * Simulates scenarios/national-programme.yaml in one thread: 10.2 million installations in a thousand strata over five years. Time on
 * the processor is what counts, because other processes share the machine.
 */
export async function runNationalProgramme(size: Size): Promise<NationalProgramme> {
  const shipped = await shippedPlan('national-programme');
  const plan = DIVISOR[size] === 1 ? shipped : shrunkPlan(shipped, DIVISOR[size]);
  const world = newWorld(plan);
  const hash = hashOfRun(simulate(plan, 0, world))();
  const seconds = Array.from({ length: REPLICATIONS[size] }, (_, replication) => {
    const before = process.cpuUsage();
    simulate(plan, replication, world);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / MICROSECONDS_PER_SECOND;
  }).sort((a, b) => a - b);
  return {
    strata: plan.strata.count,
    days: plan.calendar.days,
    secondsPerReplication: seconds[seconds.length >> 1],
    peakMegabytes: process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE,
    hash,
  };
}
