import { alertStorms } from './alert-storms.ts';
import { alertSurge } from './alert-surge.ts';
import { defect } from './defect.ts';
import type { Disturbance } from './disturbance.ts';
import { failoverTest } from './failover-test.ts';
import { incidents } from './incidents.ts';
import { outage } from './outage.ts';
import { outages } from './outages.ts';

export {
  type AlertStorm,
  type Circumstances,
  type Disturbance,
  defineDisturbance,
  type Episode,
  type Incident,
  type Outage,
  type PlannedDisturbance,
  type ShareModifier,
} from './disturbance.ts';

/** Every disturbance, by name. */
export const DISTURBANCES: Readonly<Record<string, Disturbance>> = Object.freeze({
  [incidents.name]: incidents,
  [defect.name]: defect,
  [alertStorms.name]: alertStorms,
  [alertSurge.name]: alertSurge,
  [outage.name]: outage,
  [outages.name]: outages,
  [failoverTest.name]: failoverTest,
});
