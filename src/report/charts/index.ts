import type { Forecasted } from '../../forecast/forecast.ts';
import { alerts } from './alerts.ts';
import type { Chart } from './chart.ts';
import { clearance } from './clearance.ts';
import { pacing } from './pacing.ts';
import { utilisation } from './utilisation.ts';
import { volumes } from './volumes.ts';

/** Every picture, by name, in the order of the report. */
export const CHARTS: Readonly<Record<string, Chart>> = Object.freeze({
  [clearance.name]: clearance,
  [pacing.name]: pacing,
  [volumes.name]: volumes,
  [utilisation.name]: utilisation,
  [alerts.name]: alerts,
});

/** The pictures that a forecast has something for. */
export function chartsFor(forecast: Forecasted): readonly Chart[] {
  return Object.values(CHARTS).filter((chart) => chart.isFor?.(forecast) ?? true);
}
