import { sensitivity as sensitivityOf } from '../../experiment/sensitivity.ts';
import { sensitivityLines } from '../../report/sensitivity.ts';
import { sensitivityCsv } from '../../report/sensitivity-csv.ts';
import { sensitivityFigure } from '../../report/sensitivity-figure.ts';
import { svgOf } from '../../report/svg.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type MeasureOptions, measurePlan, readPlans } from '../measure.ts';
import { numberIn } from '../typed.ts';
import { givenRanges, rangeIn, wantedOf } from '../typed-range.ts';
import { UsageProblem } from '../usage.ts';

interface SensitivityOptions extends MeasureOptions {
  readonly range: readonly string[];
}

/** Fewer pairs say nothing of ranks. */
const LEAST_REPLICATIONS = 4;

/** `pacing sensitivity`: which range moves the date most, of those that the scenario states and those that are typed. */
export async function sensitivity(scenario: string, options: SensitivityOptions): Promise<ExitCode> {
  const { replications } = options;
  if (replications !== undefined && numberIn('--replications', replications) < LEAST_REPLICATIONS) {
    throw new UsageProblem(`--replications: expected ${LEAST_REPLICATIONS} or more, received '${replications}'`);
  }
  const ranges = options.range.map(rangeIn);
  const read = await readPlans({ scenario, label: 'as it stands' }, () => wantedOf(scenario, ranges), options);
  if (read === undefined) return EXIT.problems;
  const [own, ...others] = read;
  const plans = others.map(({ plan }) => plan);
  const given = givenRanges(own.plan, ranges, plans);
  return measurePlan(own, options, {
    name: 'sensitivity',
    // What the scenario says of replications is meant for its forecast: here there are as many kinds of futures as ranges.
    measure: (plan, runner, onProgress, sources) =>
      sensitivityOf(
        plan,
        runner,
        replications === undefined ? undefined : plan.effort.replications,
        sources,
        given,
        onProgress,
      ),
    files: async (measured) => [
      ['sensitivity.json', `${JSON.stringify(measured, null, 2)}\n`],
      ['sensitivity.csv', sensitivityCsv(measured)],
      ['sensitivity.svg', await svgOf(sensitivityFigure(measured))],
    ],
    lines: sensitivityLines,
  });
}
