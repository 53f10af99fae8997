import { LARGEST_FACTOR, SPREADERS } from '../../fleet/spread.ts';
import { mostOf } from '../../kernel/quantity.ts';
import { SAY } from '../problems.ts';
import { quantityOf } from '../quantify.ts';
import { type Check, tellError, tellWarning } from './check.ts';

/** How far the median of a factor may be from 1. */
const TOLERANCE = 0.01;

/** Factors on odds have median 1, lest they move the level that they are to spread, and are of a bearable size. */
export const checkSpread: Check = (examined) => {
  const { spread, services } = examined.words;
  for (const spreader of SPREADERS) {
    const factor = spread?.[spreader];
    if (factor === undefined) continue;
    const path = ['spread', spreader];
    const median = factor.quantile(0.5);
    if (Math.abs(median - 1) > TOLERANCE) tellError(examined, path, SAY.wrongMedian(median));
    const most = mostOf(quantityOf('factor', factor));
    if (most > LARGEST_FACTOR) tellError(examined, path, SAY.factorTooLarge());
    if (spreader === 'service' && Object.keys(services ?? {}).length === 0) {
      tellWarning(examined, path, SAY.spreadByNobody());
    }
  }
};
