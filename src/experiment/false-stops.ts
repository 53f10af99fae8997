import type { Watcher } from '../forecast/runner.ts';
import { NONE } from '../kernel/identity.ts';
import type { Plan } from '../plan/plan.ts';
import { ledgerPlan } from './ledger-plans.ts';
import { type StopRate, stopRateOf } from './stop-rate.ts';

/**
 * How often one of a plan's rules speaks in 100 clean go days if it acts alone: what the rule ledger tells of it, without the rest.
 *
 * @param id of the rule, which the plan has  @param replications futures, two at least
 * @returns null where there is no go day
 */
export async function falseStops(
  plan: Plan,
  id: string,
  replications: number,
  watcher: Watcher,
): Promise<StopRate | null> {
  const rules = plan.control.rules.filter((rule) => rule.id === id).map((rule) => ({ ...rule, dryRun: false }));
  const every = Array.from({ length: replications }, (_, replication) => replication);
  const futures = await watcher.watch(ledgerPlan(plan, rules), every, NONE);
  return stopRateOf(
    futures.map(({ stops }) => stops[0]),
    futures.map(({ goDays }) => goDays),
  );
}
