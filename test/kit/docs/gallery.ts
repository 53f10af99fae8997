import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Forecasted } from '../../../src/forecast/forecast.ts';
import { chartsFor } from '../../../src/report/charts/index.ts';
import { figureOf } from '../../../src/report/figure.ts';
import { svgOf } from '../../../src/report/svg.ts';

/** Where the pictures lie that the pages show, from the project's folder. */
export const GALLERY = 'output/gallery';

/** The scenario whose pictures they are. */
const SHIPPED = 'november-2019';

/**
 * The pictures of the gallery, by their file names, drawn from the forecast that README.md's command has left.
 *
 * @param folder in which that command was run
 */
export async function galleryOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const runs = join(folder, 'output', SHIPPED);
  const [run] = readdirSync(runs);
  const forecast = JSON.parse(readFileSync(join(runs, run, 'forecast.json'), 'utf8')) as Forecasted;
  const pictures = chartsFor(forecast).map(
    async (chart) => [fileOf(chart.name), await svgOf(figureOf(chart, forecast))] as const,
  );
  return new Map(await Promise.all(pictures));
}

/** The pacing graph has the scenario's own name. */
function fileOf(chart: string): string {
  return chart === 'pacing' ? `${SHIPPED}.svg` : `${SHIPPED}-${chart}.svg`;
}
