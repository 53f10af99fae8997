import { faultySumOfShares } from '../../fleet/alerts.ts';
import { SAY } from '../problems.ts';
import { type Check, tellError } from './check.ts';

/** More DNOs than any country has: the figures of every day are kept for each. */
const MOST_DNOS = 100;

/** Regions that make up the country; and limits of DNOs where a rule is to heed them. */
export const checkAlerts: Check = (examined) => {
  const { alerts, control } = examined.words;
  if (alerts === undefined) return;
  const dnos = Object.values(alerts.dnos);
  const sum = faultySumOfShares(dnos);
  const path = ['alerts', 'dnos'];
  if (dnos.length > MOST_DNOS) tellError(examined, path, SAY.tooManyDnos(MOST_DNOS));
  if (sum !== undefined) tellError(examined, path, SAY.sharesOfDnos(sum));
  for (const [place, rule] of (control?.rules ?? []).entries()) {
    if (rule?.['dnoLimits'] !== 'heeded' || dnos.some(({ limit }) => limit !== undefined)) continue;
    tellError(examined, ['control', 'rules', place, 'dnoLimits'], SAY.noLimitOfDno());
  }
};
