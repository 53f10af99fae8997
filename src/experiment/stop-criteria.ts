import type { PlannedRule } from '../control/rules/rule.ts';
import type { Watcher } from '../forecast/runner.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { ledgerPlan } from './ledger-plans.ts';
import { type StopRate, stopRateOf } from './stop-rate.ts';

/** A rule of the scenario as a condition of an approval: when it speaks, the pace is reduced or stopped. */
export interface StopCriterion {
  readonly id: string;
  readonly label: string;
  readonly rule: string;
  readonly scope: PlannedRule['scopeKind'];
  readonly action: PlannedRule['action'];
  /** Times that it speaks in 100 go days of futures without a defect, acting alone; null where there is no go day. */
  readonly falseStops: StopRate | null;
}

/**
 * The rules of a plan that act, with what each costs where nothing is wrong: the first stage of the rule ledger, at this
 * plan's pace.
 *
 * @param replications futures for each rule  @param onReplications told before so many more are simulated
 */
export async function stopCriteria(
  plan: Plan,
  watcher: Watcher,
  replications: number,
  onReplications: (more: number) => void = () => {},
): Promise<readonly StopCriterion[]> {
  const every = Array.from({ length: replications }, (_, replication) => replication);
  const criteria: StopCriterion[] = [];
  for (const planned of plan.control.rules.filter(({ dryRun }) => !dryRun)) {
    onReplications(replications);
    const futures = await watcher.watch(ledgerPlan(plan, [planned]), every, NONE);
    const falseStops = stopRateOf(
      futures.map(({ stops }) => stops[0]),
      futures.map(({ goDays }) => goDays),
    );
    const { id, label, rule, scopeKind, action } = planned;
    criteria.push({ id, label, rule, scope: scopeKind, action, falseStops });
  }
  return criteria;
}
