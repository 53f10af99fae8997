import { gridOf, latinOf, type Point } from '../../experiment/design.ts';
import { sweep } from '../../experiment/sweep.ts';
import { forecastJson } from '../../report/pack.ts';
import { svgOf } from '../../report/svg.ts';
import { sweepLines } from '../../report/sweep.ts';
import { sweepCsv } from '../../report/sweep-csv.ts';
import { isMap, sweepMapFigure } from '../../report/sweep-figure.ts';
import { sweepFrontFigure } from '../../report/sweep-front-figure.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type MeasureOptions, measurePlan, readPlans } from '../measure.ts';
import { numberIn } from '../typed.ts';
import { UsageProblem } from '../usage.ts';
import { variedOf } from '../vary.ts';

export interface SweepOptions extends MeasureOptions {
  readonly vary: readonly string[];
  readonly latin?: string;
}

/** More would take longer than anybody waits. */
const MOST_CELLS = 1000;

/** `pacing sweep`: forecasts a scenario at many settings, and tells which of them nothing beats. */
export async function sweepScenario(scenario: string, options: SweepOptions): Promise<ExitCode> {
  const varied = options.vary.map(variedOf);
  const points = options.latin === undefined ? undefined : numberIn('--latin', options.latin);
  const count = points ?? varied.reduce((product, { values }) => product * values.length, 1);
  if (varied.length === 0) throw new UsageProblem('sweep: expected --vary PATH=from:to:step or --vary PATH=a,b,c');
  if (count < 1 || count > MOST_CELLS) {
    throw new UsageProblem(`sweep: expected 1 to ${MOST_CELLS} settings, received ${count}; --latin N takes N of them`);
  }
  let design: readonly Point[] = [];
  const read = await readPlans(
    { scenario, label: 'as it stands' },
    ({ seed }) => {
      design = points === undefined ? gridOf(varied) : latinOf(varied, points, seed);
      return design.map((values) => {
        const set = varied.map(({ path }, place) => `${path}=${values[place]}`);
        return { scenario, label: set.join(', '), varied: { option: '--vary', set } };
      });
    },
    options,
  );
  if (read === undefined) return EXIT.problems;
  const [{ plan }, ...others] = read;
  const cases = design.map((values, place) => ({ values, plan: others[place].plan }));
  return measurePlan(read[0], options, {
    name: 'sweep',
    measure: (_plan, runner, onProgress) =>
      sweep(plan, points === undefined ? 'grid' : 'latin', varied, cases, runner, onProgress),
    files: async ({ sweep: told, forecasts }) => [
      ['sweep.json', `${JSON.stringify(told, null, 2)}\n`],
      ['sweep.csv', sweepCsv(told)],
      ...(isMap(told) ? [['sweep-map.svg', await svgOf(sweepMapFigure(told))] as const] : []),
      ...(told.cells.some(({ isOnFront }) => isOnFront)
        ? [['sweep-front.svg', await svgOf(sweepFrontFigure(told))] as const]
        : []),
      ...forecasts.map((made, place) => [`forecast-${place + 1}.json`, forecastJson(made)] as const),
    ],
    json: ({ sweep: told }) => told,
    lines: ({ sweep: told }) => sweepLines(told),
  });
}
