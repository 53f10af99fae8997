import { alertsTotal } from './alerts-total.ts';
import { externalHealth } from './external-health.ts';
import { ratioExecuted } from './ratio-executed.ts';
import type { Rule } from './rule.ts';
import { unknownError } from './unknown-error.ts';

/** Every rule, by name. */
export const RULES: Readonly<Record<string, Rule>> = Object.freeze({
  [ratioExecuted.name]: ratioExecuted,
  [alertsTotal.name]: alertsTotal,
  [unknownError.name]: unknownError,
  [externalHealth.name]: externalHealth,
});
