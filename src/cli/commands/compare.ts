import { compare, type Variant } from '../../experiment/compare.ts';
import { comparisonLines } from '../../report/comparison.ts';
import { comparisonCsv } from '../../report/comparison-csv.ts';
import { comparisonFigure } from '../../report/comparison-figure.ts';
import { svgOf } from '../../report/svg.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type MeasureOptions, measurePlan, readPlan } from '../measure.ts';
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
  const wanted =
    set.length > 0
      ? [
          { scenario: scenarios[0], options: asked },
          { scenario: scenarios[0], options: { ...asked, set } },
        ]
      : scenarios.map((scenario) => ({ scenario, options: asked }));
  const variants: Variant[] = [];
  let first: Awaited<ReturnType<typeof readPlan>>;
  for (const { scenario, options: typed } of wanted) {
    const read = await readPlan(scenario, typed);
    if (read === undefined) return EXIT.problems;
    first ??= read;
    const { plan } = read;
    variants.push({ label: set.length > 0 && variants.length > 0 ? set.join(', ') : plan.name, plan });
  }
  // There are two at least.
  return measurePlan(first!, asked, {
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
