import { sensitivity as sensitivityOf } from '../../experiment/sensitivity.ts';
import { sensitivityLines } from '../../report/sensitivity.ts';
import { sensitivityCsv } from '../../report/sensitivity-csv.ts';
import { sensitivityFigure } from '../../report/sensitivity-figure.ts';
import { svgOf } from '../../report/svg.ts';
import type { ExitCode } from '../exit.ts';
import { type MeasureOptions, measure } from '../measure.ts';
import { numberIn } from '../typed.ts';
import { UsageProblem } from '../usage.ts';

/** Fewer pairs say nothing of ranks. */
const LEAST_REPLICATIONS = 4;

/** `pacing sensitivity`: which stated range moves the date most. */
export async function sensitivity(scenario: string, options: MeasureOptions): Promise<ExitCode> {
  const { replications } = options;
  if (replications !== undefined && numberIn('--replications', replications) < LEAST_REPLICATIONS) {
    throw new UsageProblem(`--replications: expected ${LEAST_REPLICATIONS} or more, received '${replications}'`);
  }
  return measure(scenario, options, {
    name: 'sensitivity',
    // What the scenario says of replications is meant for its forecast: here there are as many kinds of futures as ranges.
    measure: (plan, runner, onProgress, sources) =>
      sensitivityOf(
        plan,
        runner,
        replications === undefined ? undefined : plan.effort.replications,
        sources,
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
