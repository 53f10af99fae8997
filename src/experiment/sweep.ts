import type { DateQuantiles, Forecast, Forecasted } from '../forecast/forecast.ts';
import { forecast } from '../forecast/make-forecast.ts';
import type { Runner } from '../forecast/runner.ts';
import { type Origin, originOf } from '../plan/origin.ts';
import type { Plan } from '../plan/plan.ts';
import { dayNumberOf } from '../units/date.ts';
import type { Varied } from './design.ts';
import { onFront } from './pareto.ts';

/** Version of the contract below: what `pacing sweep --json` prints. */
export const SWEEP_SCHEMA_VERSION = 1;

/** What a cell's harm may be told by, the first that any cell has; the front holds it against the P80 of clearance. */
export const FRONT_HARMS = ['interruptions', 'failed'] as const;

/** Means over futures that are told of each cell. */
export const CELL_HARMS = ['attempts', 'failed', 'interruptions', 'unrecoverable', 'exposure', 'halts'] as const;

/** One combination of values, and the plan that it makes. */
export interface SweepCase {
  readonly values: readonly string[];
  readonly plan: Plan;
}

/** A scenario forecast at many settings, under common luck: plain JSON. Its origin is the scenario as it stands. */
export interface Sweep extends Origin {
  readonly schemaVersion: typeof SWEEP_SCHEMA_VERSION;
  readonly design: 'grid' | 'latin';
  readonly varied: readonly Varied[];
  /** What the front holds against clearance. */
  readonly frontHarm: (typeof FRONT_HARMS)[number];
  readonly cells: readonly SweepCell[];
}

/** The answer at one combination of values: that of `pacing run` with the same settings, whose forecast has this hash. */
export interface SweepCell {
  /** In the order of `varied`. */
  readonly values: readonly string[];
  readonly planHash: string;
  /** 0 where nothing can be forecast. */
  readonly replications: number;
  readonly cannotForecast: string | null;
  readonly clearance: DateQuantiles | null;
  readonly harm: Readonly<Record<(typeof CELL_HARMS)[number], number>> | null;
  readonly alerts: { readonly peakP90: number; readonly daysAtOrAboveLimit: number } | null;
  /** No other cell clears as early in P80 with as little harm, and better in one of the two. */
  readonly isOnFront: boolean;
}

/**
 * Forecasts a scenario at many settings.
 *
 * @param plan of the scenario as it stands  @param cases the combinations, each with its plan
 * @param onReplications told how many futures of how many, as far as is known, are simulated
 * @returns what came of it, and the forecast of each case
 */
export async function sweep(
  plan: Plan,
  design: Sweep['design'],
  varied: readonly Varied[],
  cases: readonly SweepCase[],
  runner: Runner,
  onReplications: (done: number, all: number) => void = () => {},
): Promise<{ readonly sweep: Sweep; readonly forecasts: readonly Forecast[] }> {
  const forecasts: Forecast[] = [];
  let done = 0;
  for (const [place, { plan: each }] of cases.entries()) {
    const left = cases.length - place - 1;
    // As many as this one takes, the others may take too.
    const made = await forecast(each, runner, ({ nextLook }) => onReplications(done, done + nextLook * (1 + left)));
    if (!('cannotForecast' in made)) done += made.replications;
    forecasts.push(made);
  }
  const frontHarm = FRONT_HARMS.find((name) => forecasts.some((made) => harmOf(made, name) > 0)) ?? FRONT_HARMS[0];
  const front = onFront(forecasts.map((made) => [p80Of(made), harmOf(made, frontHarm)] as const));
  const cells = cases.map(({ values }, place) => cellOf(values, forecasts[place], front[place]));
  const told = { schemaVersion: SWEEP_SCHEMA_VERSION, ...originOf(plan), design, varied, frontHarm, cells } as const;
  return { sweep: told, forecasts };
}

function cellOf(values: readonly string[], made: Forecast, isOnFront: boolean): SweepCell {
  const { planHash } = made;
  if ('cannotForecast' in made) {
    const says = made.cannotForecast.says;
    return {
      values,
      planHash,
      replications: 0,
      cannotForecast: says,
      clearance: null,
      harm: null,
      alerts: null,
      isOnFront,
    };
  }
  const { p10, p25, p50, p80, p90, interval } = made.clearance;
  return {
    values,
    planHash,
    replications: made.replications,
    cannotForecast: null,
    clearance: { p10, p25, p50, p80, p90, interval },
    harm: Object.fromEntries(CELL_HARMS.map((name) => [name, made.harm[name].mean])) as Record<
      (typeof CELL_HARMS)[number],
      number
    >,
    alerts: { peakP90: made.alerts.peak.p90, daysAtOrAboveLimit: made.alerts.daysAtOrAboveLimit.mean },
    isOnFront,
  };
}

/** Infinite where it lies beyond the horizon, or nothing is forecast. */
function p80Of(made: Forecast): number {
  return 'cannotForecast' in made
    ? Number.POSITIVE_INFINITY
    : (dayNumberOf(made.clearance.p80) ?? Number.POSITIVE_INFINITY);
}

function harmOf(made: Forecast, name: keyof Forecasted['harm'] & (typeof FRONT_HARMS)[number]): number {
  return 'cannotForecast' in made ? 0 : made.harm[name].mean;
}
