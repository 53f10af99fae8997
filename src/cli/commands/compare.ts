import { compare } from '../../experiment/compare.ts';
import { comparisonLines } from '../../report/comparison.ts';
import { comparisonCsv } from '../../report/comparison-csv.ts';
import { comparisonFigure } from '../../report/comparison-figure.ts';
import { svgOf } from '../../report/svg.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type MeasureOptions, measurePlan, readPlans } from '../measure.ts';
import { UsageProblem } from '../usage.ts';

/** `pacing compare`: how scenarios, or a scenario and other settings of it, differ under common luck. */
export async function comparePlans(scenarios: readonly string[], options: MeasureOptions): Promise<ExitCode> {
  const { set = [], replications, ...others } = options;
  if (scenarios.length === 1 && set.length === 0) {
    throw new UsageProblem('compare: expected two scenarios, or one and --set PATH=VALUE for another setting of it');
  }
  if (scenarios.length > 1 && set.length > 0) {
    throw new UsageProblem('--set: expected one scenario to set it in, received several');
  }
  const asked = { ...others, ...(replications === undefined ? {} : { replications }) };
  const other = { scenario: scenarios[0], label: set.join(', '), varied: { option: '--set', set } };
  const [first, ...rest] = scenarios.map((scenario) => ({ scenario, label: scenario }));
  const read = await readPlans(first, () => (set.length > 0 ? [other] : rest), asked);
  if (read === undefined) return EXIT.problems;
  const variants = read.map(({ plan }, place) => ({ label: place < scenarios.length ? plan.name : other.label, plan }));
  return measurePlan(read[0], asked, {
    name: 'compare',
    measure: (_plan, runner, onProgress) => compare(variants, runner, undefined, onProgress),
    files: async ({ comparison, forecasts }) => [
      ['compare.json', `${JSON.stringify(comparison, null, 2)}\n`],
      ['compare.csv', comparisonCsv(comparison)],
      ['compare.svg', await svgOf(comparisonFigure(comparison, forecasts))],
    ],
    json: ({ comparison }) => comparison,
    lines: ({ comparison }) => comparisonLines(comparison),
  });
}
