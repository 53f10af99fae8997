import { alerts } from './alerts.ts';
import type { Chart } from './chart.ts';
import { clearance } from './clearance.ts';
import { pacing } from './pacing.ts';
import { volumes } from './volumes.ts';

/** Every picture, by name, in the order of the report. */
export const CHARTS: Readonly<Record<string, Chart>> = Object.freeze({
  [clearance.name]: clearance,
  [pacing.name]: pacing,
  [volumes.name]: volumes,
  [alerts.name]: alerts,
});
