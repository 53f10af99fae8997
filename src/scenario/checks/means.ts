import type { Law } from '../distributions/distribution.ts';
import { SAY } from '../problems.ts';
import { meanOf, quantityOf } from '../quantify.ts';
import type { Path } from '../written.ts';
import { type Check, type Examined, tellError } from './check.ts';

/** How far the mean of a factor may be from 1. */
const TOLERANCE = 0.01;

/** Factors that are drawn anew each day or week must have mean 1, lest they move the level that they are to spread. */
export const checkMeans: Check = (examined) => {
  const { alerts, suppliers, disturbances } = examined.words;
  if (alerts !== undefined) checkMean(examined, ['alerts', 'dayFactor'], alerts.dayFactor);
  for (const [id, { weeklyFactor }] of Object.entries(suppliers ?? {})) {
    checkMean(examined, ['suppliers', id, 'weeklyFactor'], weeklyFactor);
  }
  for (const [place, words] of (disturbances ?? []).entries()) {
    if (words?.['kind'] !== 'uneven-days') continue;
    checkMean(examined, ['disturbances', place, 'factor'], words['factor'] as Law);
  }
};

function checkMean(examined: Examined, path: Path, factor: Law): void {
  const mean = meanOf(quantityOf('factor', factor));
  if (Math.abs(mean - 1) > TOLERANCE) tellError(examined, path, SAY.wrongMean(mean));
}
