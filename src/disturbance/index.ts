import { alertStorms } from './alert-storms.ts';
import { alertSurge } from './alert-surge.ts';
import { defect } from './defect.ts';
import { delayedFailures } from './delayed-failures.ts';
import type { Disturbance } from './disturbance.ts';
import { incidents } from './incidents.ts';

export {
  type AlertStorm,
  type Circumstances,
  type DelayedFailures,
  type Disturbance,
  defineDisturbance,
  type Episode,
  type Incident,
  type PlannedDisturbance,
  type ShareModifier,
} from './disturbance.ts';

/** Every disturbance, by name. */
export const DISTURBANCES: Readonly<Record<string, Disturbance>> = Object.freeze({
  [incidents.name]: incidents,
  [defect.name]: defect,
  [alertStorms.name]: alertStorms,
  [alertSurge.name]: alertSurge,
  [delayedFailures.name]: delayedFailures,
});
