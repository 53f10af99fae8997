import { RULES } from '../src/control/rules/index.ts';
import type { PlannedRule } from '../src/control/rules/rule.ts';
import { simulate } from '../src/simulation/simulate.ts';
import { newWorld } from '../src/simulation/world.ts';
import { planAround } from '../test/kit/scenario-around.ts';
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
  /** Rules that were judged beside, on a dry run, and the part that they took of a replication with them. */
  readonly rules: number;
  readonly shareOfRules: number;
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
  const ruled = { ...plan, control: { ...plan.control, rules: await tenRules() } };
  const ruledWorld = newWorld(ruled);
  const [bare, withRules]: [number[], number[]] = [[], []];
  // In turns, so that both meet the same machine.
  for (let replication = 0; replication < REPLICATIONS[size]; replication++) {
    bare.push(secondsOf(() => simulate(plan, replication, world)));
    withRules.push(secondsOf(() => simulate(ruled, replication, ruledWorld)));
  }
  const [secondsPerReplication, secondsWithRules] = [bare, withRules].map(median);
  return {
    strata: plan.strata.count,
    days: plan.calendar.days,
    secondsPerReplication,
    rules: ruled.control.rules.length,
    shareOfRules: Math.max(0, 1 - secondsPerReplication / secondsWithRules),
    peakMegabytes: process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE,
    hash,
  };
}

/** Ten rules of the registry as their examples state them, four of them on every DMC: judged and told, and changing nothing. */
async function tenRules(): Promise<readonly PlannedRule[]> {
  const { control } = await planAround({ rules: TEN.map((name) => RULES[name].example.trim()).join('\n') });
  return control.rules.map((rule) => ({ ...rule, dryRun: true }));
}

const TEN: readonly string[] = [
  'ratio-executed',
  'unknown-error',
  'cusum',
  'failed-checks',
  'external-health',
  'alerts-total',
  'p-prime',
  'ewma',
  'stall-share',
  'progress-deadline',
];

/** Time that something takes on the processor. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS_PER_SECOND;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1];
}
