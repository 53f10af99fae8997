import { backgroundSurge } from '../../disturbance/background-surge.ts';
import { faultySumOfShares } from '../../fleet/alerts.ts';
import { SAY } from '../problems.ts';
import type { Path } from '../written.ts';
import { type Check, tellError, tellWarning } from './check.ts';

/** More DNOs than any country has: the figures of every day are kept for each. */
const MOST_DNOS = 100;

/** Regions that make up the country; and limits of DNOs where a rule is to heed them. */
export const checkAlerts: Check = (examined) => {
  const { alerts, control, disturbances } = examined.words;
  if (alerts === undefined) return;
  const dnos = Object.values(alerts.dnos);
  const sum = faultySumOfShares(dnos);
  const path = ['alerts', 'dnos'];
  if (dnos.length > MOST_DNOS) tellError(examined, path, SAY.tooManyDnos(MOST_DNOS));
  if (sum !== undefined) tellError(examined, path, SAY.sharesOfDnos(sum));
  if (alerts.background === 0) {
    const needs = (path: Path): void => tellWarning(examined, path, SAY.noBackground());
    if (alerts.networkLimit !== undefined) needs(['alerts', 'networkLimit']);
    for (const [place, item] of (disturbances ?? []).entries()) {
      if (item?.['kind'] === backgroundSurge.name) needs(['disturbances', place]);
    }
    for (const [place, rule] of (control?.rules ?? []).entries()) {
      if (rule?.['counts'] === 'network') needs(['control', 'rules', place, 'counts']);
    }
  }
  for (const [place, rule] of (control?.rules ?? []).entries()) {
    if (rule?.['dnoLimits'] !== 'heeded' || dnos.some(({ limit }) => limit !== undefined)) continue;
    tellError(examined, ['control', 'rules', place, 'dnoLimits'], SAY.noLimitOfDno());
  }
};
