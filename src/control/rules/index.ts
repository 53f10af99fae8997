import { alertsPerInstallation } from './alerts-per-installation.ts';
import { alertsTotal } from './alerts-total.ts';
import { baselineCompare } from './baseline-compare.ts';
import { breaker } from './breaker.ts';
import { countAndRatio } from './count-and-ratio.ts';
import { cusum } from './cusum.ts';
import { ewma } from './ewma.ts';
import { externalHealth } from './external-health.ts';
import { failedChecks } from './failed-checks.ts';
import { pPrime } from './p-prime.ts';
import { progressDeadline } from './progress-deadline.ts';
import { ratioExecuted } from './ratio-executed.ts';
import { ratioPlanned } from './ratio-planned.ts';
import type { Rule } from './rule.ts';
import { runs } from './runs.ts';
import { severity } from './severity.ts';
import { sprt } from './sprt.ts';
import { stallShare } from './stall-share.ts';
import { thresholdHeadroom } from './threshold-headroom.ts';
import { unknownError } from './unknown-error.ts';
import { wilsonBound } from './wilson-bound.ts';

/** Every rule, by name. */
export const RULES: Readonly<Record<string, Rule>> = Object.freeze({
  [ratioExecuted.name]: ratioExecuted,
  [alertsTotal.name]: alertsTotal,
  [unknownError.name]: unknownError,
  [externalHealth.name]: externalHealth,
  [cusum.name]: cusum,
  [sprt.name]: sprt,
  [wilsonBound.name]: wilsonBound,
  [ratioPlanned.name]: ratioPlanned,
  [countAndRatio.name]: countAndRatio,
  [failedChecks.name]: failedChecks,
  [breaker.name]: breaker,
  [pPrime.name]: pPrime,
  [ewma.name]: ewma,
  [runs.name]: runs,
  [baselineCompare.name]: baselineCompare,
  [stallShare.name]: stallShare,
  [alertsPerInstallation.name]: alertsPerInstallation,
  [thresholdHeadroom.name]: thresholdHeadroom,
  [progressDeadline.name]: progressDeadline,
  [severity.name]: severity,
});
