import { OPEN_STATES, OPERATIONAL, PENDING_SUPPLIER } from '../fleet/installation.ts';
import type { Plan } from '../plan/plan.ts';
import type { FleetTotals } from './forecast.ts';

/** Whether a stratum belongs to a part of the fleet. */
export type Belongs = (stratum: number) => boolean;

/** How large a part of the fleet is on the first day. */
export function fleetTotals(plan: Plan, belongs: Belongs): FleetTotals {
  const { strata } = plan;
  let installations = 0;
  let devices = 0;
  let migratedBefore = 0;
  let open = 0;
  const put = (stratum: number, count: number, isOpen: boolean): void => {
    if (!belongs(stratum)) return;
    installations += count;
    devices += count * strata.devicesPerInstallation[stratum];
    if (isOpen) open += count;
  };
  for (let stratum = 0; stratum < strata.count; stratum++) put(stratum, strata.untouched[stratum], true);
  for (const stock of plan.stocks) {
    put(stock.stratum, stock.installations, (OPEN_STATES as readonly number[]).includes(stock.state));
    const migrated = stock.state === PENDING_SUPPLIER || stock.state === OPERATIONAL;
    if (migrated && belongs(stock.stratum)) migratedBefore += stock.installations;
  }
  return { installations, devices: Math.round(devices), migratedBefore, open };
}
