import { SAY } from '../problems.ts';
import { type Check, tellError } from './check.ts';

/** A threshold that a change would not raise is no change. Uncertain ones are held against each other by their medians. */
export const checkAnomalyThreshold: Check = (examined) => {
  const { volume, raisedTo } = examined.words.anomalyThreshold ?? {};
  if (volume === undefined || raisedTo === undefined || raisedTo === 'lifted') return;
  const before = volume.quantile(0.5);
  if (raisedTo.quantile(0.5) > before) return;
  tellError(examined, ['anomalyThreshold', 'raisedTo'], SAY.thresholdNotRaised(before));
};
