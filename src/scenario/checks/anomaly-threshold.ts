import { SAY } from '../problems.ts';
import { type Check, tellError } from './check.ts';

/**
 * A threshold that a change would not raise is no change: uncertain ones are held against each other by their medians. And only
 * where suppliers are watched over apart has one a threshold of its own.
 */
export const checkAnomalyThreshold: Check = (examined) => {
  const { per, volume, suppliers = {}, raisedTo } = examined.words.anomalyThreshold ?? {};
  const path = ['anomalyThreshold', 'suppliers'];
  if (per === 'programme' && Object.keys(suppliers).length > 0) tellError(examined, path, SAY.thresholdOfNoSupplier());
  if (volume === undefined || raisedTo === undefined || raisedTo === 'lifted') return;
  const after = raisedTo.quantile(0.5);
  const before = volume.quantile(0.5);
  if (after <= before) tellError(examined, ['anomalyThreshold', 'raisedTo'], SAY.thresholdNotRaised(before));
  for (const [id, own] of Object.entries(suppliers)) {
    if (after <= own.quantile(0.5)) tellError(examined, [...path, id], SAY.thresholdAboveRaised(after));
  }
};
