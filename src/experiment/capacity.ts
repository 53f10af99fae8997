import { GrowingFutures } from '../forecast/growing-futures.ts';
import type { Runner, Watcher } from '../forecast/runner.ts';
import { hashOfId } from '../kernel/identity.ts';
import type { Expectation } from '../plan/expectation.ts';
import { type Origin, originOf } from '../plan/origin.ts';
import type { Plan } from '../plan/plan.ts';
import { type CapacityPoint, capacityPoint } from './capacity-point.ts';
import { type Limit, limitFound, limitsOf, type Standing, standingOf } from './limits.ts';
import { type DateDifference, dateDifference } from './paired-dates.ts';
import { type StopCriterion, stopCriteria } from './stop-criteria.ts';
import { type Lever, planAt } from './volume-plan.ts';
import { gridOf, largestVolume, leastAsGood } from './volume-search.ts';

/** Version of the contract below: what `pacing capacity --json` prints. */
export const CAPACITY_SCHEMA_VERSION = 1;

/** The quantile of clearance by which a volume is judged to help. */
const SHARE = 0.8;

/** Within so many working days a volume is as good as the largest. */
const AS_GOOD_DAYS = 1;

/** A volume is compared over no more than so many times the futures of a first look. */
const MOST_TO_MATCH = 4;

/** Futures for each rule, to tell its false stops; fewer where the first look at a volume takes fewer. */
const STOP_REPLICATIONS = 60;

export interface CapacityOptions {
  /** Claims besides those of the scenario. */
  readonly limits: readonly Expectation[];
  /** To which the Live Service Criteria are held. */
  readonly criteria: 'green' | 'amber';
  readonly lever: Lever;
  /** Ends of the grid, and the step of the search: whole installations a day. */
  readonly from: number;
  readonly to: number;
  readonly grain: number;
  /** Replications at which a volume is first looked at, two at least, and the most that one gets. */
  readonly replications: number;
  readonly mostReplications: number;
}

export const USUAL_CAPACITY_OPTIONS: CapacityOptions = Object.freeze({
  limits: [],
  criteria: 'amber',
  lever: 'volume',
  from: 2000,
  to: 50_000,
  grain: 100,
  replications: 100,
  mostReplications: 1600,
});

/** Which daily volume may be allowed, and what it buys: plain JSON. Volumes are installations a day. */
export interface Capacity extends Origin {
  readonly schemaVersion: typeof CAPACITY_SCHEMA_VERSION;
  readonly lever: Lever;
  /** Ends of the grid, and the step of the search. */
  readonly from: number;
  readonly to: number;
  readonly grain: number;
  /** At a volume, from the first look to the most. */
  readonly replications: number;
  readonly mostReplications: number;
  readonly limits: readonly { readonly text: string; readonly from: string }[];
  /** Every volume that was looked at, ascending. */
  readonly curve: readonly CapacityPoint[];
  /** Null where the search found none, or there is no limit. */
  readonly largest: number | null;
  /** The volume above it at which the limits fail or are undecided; null where nothing above was looked at, or there is no limit. */
  readonly next: number | null;
  /** Volumes below the largest at which the limits do not hold for sure: where there is one, more is not always worse. */
  readonly brokenAt: readonly number[];
  /** The least volume whose P80 is as good as that of the largest of the grid; null where that lies beyond the horizon. */
  readonly enough: number | null;
  /** What stops it: the rules that act, at the largest volume (where there is none, at the scenario's own pace). */
  readonly stopCriteria: readonly StopCriterion[];
  /** Labels of residual risks that were accepted for less than the largest volume. */
  readonly reopened: readonly string[];
}

/**
 * Finds the largest daily volume at which all limits hold, the least from which on more buys nothing, and the curve
 * between. Every volume meets the same luck. A volume is looked at with few replications; where its limits are not decided
 * by them, their number is doubled.
 *
 * @param onReplications told how many replications, as far as is known, are simulated
 */
export async function capacity(
  plan: Plan,
  runner: Runner & Watcher,
  options: Partial<CapacityOptions> = {},
  onReplications: (done: number, all: number) => void = () => {},
): Promise<Capacity> {
  const full = { ...USUAL_CAPACITY_OPTIONS, ...options };
  const { lever, from, to, grain, replications, mostReplications } = full;
  const limits = limitsOf(plan, full.limits, full.criteria);
  const grid = gridOf(from, to);
  const bench = new Bench(plan, runner, full, limits, grid.length, onReplications);
  const { largest, next } =
    limits.length === 0
      ? { largest: null, next: null }
      : await largestVolume(grid, grain, (volume) => bench.standingAt(volume));
  for (const volume of grid) await bench.futuresAt(volume);
  const enough = (await bench.hasDate(to))
    ? await leastAsGood(grid, grain, (volume) => bench.isAsGood(volume, to))
    : null;
  const judged = largest === null ? plan : planAt(plan, largest, lever);
  const criteria = await stopCriteria(judged, runner, Math.min(STOP_REPLICATIONS, replications), (more) =>
    bench.count(more),
  );
  const curve = bench.curve(to);
  const { risks = [] } = plan;
  return {
    schemaVersion: CAPACITY_SCHEMA_VERSION,
    ...originOf(plan),
    ...{ lever, from, to, grain, replications, mostReplications },
    limits: limits.map((limit) => ({ text: limit.claim.text, from: limit.from })),
    curve,
    largest,
    next,
    brokenAt: curve.flatMap(({ volumePerDay, standing }) =>
      largest !== null && volumePerDay < largest && standing !== 'holds' ? [volumePerDay] : [],
    ),
    enough,
    stopCriteria: criteria,
    reopened: risks.flatMap(({ label, acceptedPerDay }) =>
      largest !== null && acceptedPerDay >= 0 && acceptedPerDay < largest ? [label] : [],
    ),
  };
}

/** The volumes that were looked at, with their futures. */
class Bench {
  readonly #plan: Plan;
  readonly #runner: Runner;
  readonly #options: CapacityOptions;
  readonly #limits: readonly Limit[];
  readonly #futures = new Map<number, GrowingFutures>();
  readonly #onReplications: (done: number, all: number) => void;
  #done = 0;
  #all: number;

  constructor(
    plan: Plan,
    runner: Runner,
    options: CapacityOptions,
    limits: readonly Limit[],
    volumes: number,
    onReplications: (done: number, all: number) => void,
  ) {
    this.#plan = plan;
    this.#runner = runner;
    this.#options = options;
    this.#limits = limits;
    this.#all = volumes * options.replications;
    this.#onReplications = onReplications;
  }

  /** So many more are simulated now: says how many are done, and how many of them there will be at least. */
  count(more: number): void {
    this.#all = Math.max(this.#all, this.#done + more);
    this.#onReplications(this.#done, this.#all);
    this.#done += more;
  }

  /** The futures at a volume, so many at least as the first look takes. */
  async futuresAt(volume: number, replications = this.#options.replications): Promise<GrowingFutures> {
    const { lever } = this.#options;
    const futures = this.#futures.get(volume) ?? new GrowingFutures(planAt(this.#plan, volume, lever), this.#runner);
    this.#futures.set(volume, futures);
    const missing = Math.max(0, replications - futures.replications);
    if (missing === 0) return futures;
    this.count(missing);
    await futures.growTo(replications);
    return futures;
  }

  /** Whether the limits hold: replications are doubled until it is decided, or there are as many as may be. */
  async standingAt(volume: number): Promise<Standing> {
    const { replications, mostReplications } = this.#options;
    for (let look = replications; ; look = Math.min(2 * look, mostReplications)) {
      const figures = (await this.futuresAt(volume, look)).figures();
      const standing = standingOf(this.#limits.map((limit) => limitFound(limit, figures)));
      if (standing !== 'undecided' || look >= mostReplications) return standing;
    }
  }

  /** Whether P80 at a volume lies within the horizon. */
  async hasDate(volume: number): Promise<boolean> {
    return this.#laterThan(await this.futuresAt(volume), await this.futuresAt(volume)) !== null;
  }

  /** Whether P80 comes no later than at another volume but for a working day, or for what the futures can tell. */
  async isAsGood(volume: number, other: number): Promise<boolean> {
    const others = await this.futuresAt(other);
    const { replications } = this.#options;
    // As many as the other has, within reason: a date of few futures is no match for one of many.
    const both = Math.max(replications, Math.min(others.replications, MOST_TO_MATCH * replications));
    const later = this.#laterThan(await this.futuresAt(volume, both), others);
    return later !== null && (later.difference <= AS_GOOD_DAYS || later.low <= 0);
  }

  curve(largest: number): CapacityPoint[] {
    const others = this.#futures.get(largest) as GrowingFutures;
    return [...this.#futures]
      .sort(([one], [other]) => one - other)
      .map(([volume, futures]) => {
        const figures = futures.figures();
        const found = this.#limits.map((limit) => limitFound(limit, figures));
        return capacityPoint(volume, figures, found, standingOf(found), this.#laterThan(futures, others));
      });
  }

  /** Pair by pair, over the futures that both have. */
  #laterThan(ones: GrowingFutures, others: GrowingFutures): DateDifference | null {
    const both = Math.min(ones.replications, others.replications);
    const owner = hashOfId('capacity');
    return dateDifference(this.#plan, ones.clearedOn(both), others.clearedOn(both), SHARE, owner);
  }
}
