import type { Plan } from '../plan/plan.ts';
import { type NamesInPaths, yearsFrom } from './expectation.ts';

/** What the names in the paths of claims on a plan's forecast may be; a step of the cap goes by its volume in digits. */
export function namesInPlan(plan: Plan): NamesInPaths {
  const {
    cohorts,
    dmcs,
    suppliers,
    alerts,
    services,
    control,
    gates = [],
    blockers = [],
    firmware = [],
    risks = [],
  } = plan;
  const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  return {
    cohorts: idsOf(cohorts),
    dmcs: idsOf(dmcs),
    suppliers: idsOf(suppliers),
    dnos: idsOf(alerts.dnos),
    services: idsOf(services),
    raises: control.cap.flatMap(({ raise, volumePerDay }) => (raise === undefined ? [] : [String(volumePerDay)])),
    gates: idsOf(gates),
    blockers: idsOf(blockers),
    campaigns: idsOf(firmware),
    risks: idsOf(risks),
    // Claims on rules stand under `expect:` alone.
    rules: [],
    years: yearsFrom(plan.calendar.firstDayNumber, plan.calendar.days),
  };
}
