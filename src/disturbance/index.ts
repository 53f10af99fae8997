import { alertStorms } from './alert-storms.ts';
import { alertSurge } from './alert-surge.ts';
import { backgroundSurge } from './background-surge.ts';
import { defect } from './defect.ts';
import { delayedFailures } from './delayed-failures.ts';
import { demandShortfall } from './demand-shortfall.ts';
import type { Disturbance } from './disturbance.ts';
import { drift } from './drift.ts';
import { failoverTest } from './failover-test.ts';
import { humanGate } from './human-gate.ts';
import { incidents } from './incidents.ts';
import { lateReports } from './late-reports.ts';
import { learningLoss } from './learning-loss.ts';
import { misclassifiedOutcomes } from './misclassified-outcomes.ts';
import { missingReports } from './missing-reports.ts';
import { optimisticInputs } from './optimistic-inputs.ts';
import { outage } from './outage.ts';
import { outages } from './outages.ts';
import { repeatedReports } from './repeated-reports.ts';
import { retryStorm } from './retry-storm.ts';
import { reviewGate } from './review-gate.ts';
import { slowService } from './slow-service.ts';
import { stallWave } from './stall-wave.ts';
import { supplierCrowding } from './supplier-crowding.ts';
import { unevenDays } from './uneven-days.ts';
import { unknownErrors } from './unknown-errors.ts';

export {
  type AlertStorm,
  type Circumstances,
  type DelayedFailures,
  type Disturbance,
  defineDisturbance,
  type Episode,
  type Incident,
  type LearningLoss,
  type Outage,
  type PlannedDisturbance,
} from './disturbance.ts';
export type { Modified, Shape, ShareModifier } from './share-modifier.ts';
export type {
  AuthorisationShift,
  BackgroundSurge,
  Misreports,
  PeopleDay,
  ReportGap,
  ReviewersDay,
  Slowness,
} from './spells.ts';

/** Every disturbance, by name. */
export const DISTURBANCES: Readonly<Record<string, Disturbance>> = Object.freeze({
  [incidents.name]: incidents,
  [defect.name]: defect,
  [alertStorms.name]: alertStorms,
  [alertSurge.name]: alertSurge,
  [backgroundSurge.name]: backgroundSurge,
  [drift.name]: drift,
  [retryStorm.name]: retryStorm,
  [unknownErrors.name]: unknownErrors,
  [unevenDays.name]: unevenDays,
  [optimisticInputs.name]: optimisticInputs,
  [stallWave.name]: stallWave,
  [lateReports.name]: lateReports,
  [missingReports.name]: missingReports,
  [repeatedReports.name]: repeatedReports,
  [misclassifiedOutcomes.name]: misclassifiedOutcomes,
  [humanGate.name]: humanGate,
  [demandShortfall.name]: demandShortfall,
  [supplierCrowding.name]: supplierCrowding,
  [delayedFailures.name]: delayedFailures,
  [learningLoss.name]: learningLoss,
  [outage.name]: outage,
  [outages.name]: outages,
  [slowService.name]: slowService,
  [failoverTest.name]: failoverTest,
  [reviewGate.name]: reviewGate,
});
