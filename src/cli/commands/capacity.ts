import { type CapacityOptions, capacity as capacityOf, USUAL_CAPACITY_OPTIONS } from '../../experiment/capacity.ts';
import { canLimit } from '../../experiment/limits.ts';
import type { Plan } from '../../plan/plan.ts';
import { capacityLines } from '../../report/capacity.ts';
import { capacityCsv } from '../../report/capacity-csv.ts';
import { capacityFigure } from '../../report/capacity-figure.ts';
import { svgOf } from '../../report/svg.ts';
import type { ExitCode } from '../exit.ts';
import { type MeasureOptions, measure } from '../measure.ts';
import { numberIn } from '../typed.ts';
import { readClaims } from '../typed-claims.ts';
import { UsageProblem } from '../usage.ts';

export interface TypedCapacityOptions extends MeasureOptions {
  readonly limit: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly step: string;
  readonly atMost: string;
  readonly green?: true;
  readonly asCap?: true;
}

/** `pacing capacity`: the largest daily volume at which all limits hold, what more would buy, and the curve between. */
export async function capacity(scenario: string, typed: TypedCapacityOptions): Promise<ExitCode> {
  const range = rangeOf(typed);
  return measure(scenario, typed, {
    name: 'capacity',
    measure: (plan, runner, onProgress) =>
      capacityOf(plan, runner, { ...range, ...choicesOf(typed, plan) }, onProgress),
    files: async (measured) => [
      ['capacity.json', `${JSON.stringify(measured, null, 2)}\n`],
      ['capacity.csv', capacityCsv(measured)],
      ['capacity.svg', await svgOf(capacityFigure(measured))],
    ],
    lines: capacityLines,
  });
}

function rangeOf({ from, to, step, atMost }: TypedCapacityOptions): Partial<CapacityOptions> {
  const [least, most, grain, mostReplications] = [
    ['--from', from] as const,
    ['--to', to] as const,
    ['--step', step] as const,
    ['--at-most', atMost] as const,
  ].map(([name, text]) => numberIn(name, text));
  if (least < 1) throw new UsageProblem(`--from: expected 1 installation a day or more, received '${from}'`);
  if (most <= least) throw new UsageProblem(`--to: expected more than --from, received '${to}'`);
  if (grain < 1) throw new UsageProblem(`--step: expected 1 installation a day or more, received '${step}'`);
  return { from: least, to: most, grain, mostReplications };
}

function choicesOf(typed: TypedCapacityOptions, plan: Plan): Partial<CapacityOptions> {
  const limits = readClaims('--limit', typed.limit, plan);
  const refused = limits.find((limit) => !canLimit(limit));
  if (refused !== undefined) {
    throw new UsageProblem(
      `--limit '${refused.text}': expected a figure that the pace changes and whose error is told, such as ` +
        'alerts.peak.p90, harm.exposure.p90 or clearance.p80, received one of the fleet, of single days or of replications',
    );
  }
  // What the scenario says of replications is meant for its forecast: here each volume begins with few.
  const replications =
    typed.replications === undefined ? USUAL_CAPACITY_OPTIONS.replications : plan.effort.replications;
  return {
    limits,
    replications,
    criteria: typed.green === true ? 'green' : 'amber',
    lever: typed.asCap === true ? 'cap' : 'volume',
  };
}
