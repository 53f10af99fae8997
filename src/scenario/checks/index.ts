import { checkAlerts } from './alerts.ts';
import { checkAnomalyThreshold } from './anomaly-threshold.ts';
import { checkAssumptions } from './assumptions.ts';
import { checkBarriers } from './barriers.ts';
import type { Check } from './check.ts';
import { checkChurn } from './churn.ts';
import { checkControl } from './control.ts';
import { checkDisturbances } from './disturbances.ts';
import { checkEntries } from './entries.ts';
import { checkExpectations } from './expectations.ts';
import { checkFleet } from './fleet.ts';
import { checkGoNoGo } from './go-no-go.ts';
import { checkIds } from './ids.ts';
import { checkMeans } from './means.ts';
import { checkMilestones } from './milestones.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkRegister } from './register.ts';
import { checkServices } from './services.ts';
import { checkSpread } from './spread.ts';
import { checkSuppliers } from './suppliers.ts';
import { checkTime } from './time.ts';

/** Every check; their order does not matter, because problems are told from the top of the file to its end. */
export const CHECKS: readonly Check[] = Object.freeze([
  checkTime,
  checkIds,
  checkFleet,
  checkSuppliers,
  checkMilestones,
  checkEntries,
  checkOutcomes,
  checkSpread,
  checkMeans,
  checkAlerts,
  checkControl,
  checkGoNoGo,
  checkAnomalyThreshold,
  checkServices,
  checkDisturbances,
  checkBarriers,
  checkChurn,
  checkAssumptions,
  checkExpectations,
  checkRegister,
]);
