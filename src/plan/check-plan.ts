import { keyOfWords } from '../kernel/chance.ts';
import { NONE } from '../kernel/identity.ts';
import { barrierFaults } from './check-barriers.ts';
import { calendarFaults } from './check-calendar.ts';
import { churnFaults } from './check-churn.ts';
import { controlFaults } from './check-control.ts';
import { fleetFaults } from './check-fleet.ts';
import { learningFaults } from './check-learning.ts';
import { namedFaults } from './check-named.ts';
import { registerFaults } from './check-register.ts';
import { serviceFaults } from './check-services.ts';
import { quantityFaults } from './check-table.ts';
import { teamFaults } from './check-teams.ts';
import { PLAN_SCHEMA_VERSION, type Plan } from './plan.ts';

/**
 * Everything that is wrong with a plan as a contract: places outside their lists, arrays whose lengths disagree, ids
 * that repeat or whose hashes collide, impossible numbers. No faults means that a simulation cannot step outside an
 * array, loop for ever or share luck between strangers; it does not mean that the plan is wise.
 *
 * A fault in a plan that was compiled here is our own; a plan from elsewhere is checked before it is simulated.
 */
export function checkPlan(plan: Plan): string[] {
  if (plan.schemaVersion !== PLAN_SCHEMA_VERSION) {
    return [`schemaVersion is ${plan.schemaVersion}, where ${PLAN_SCHEMA_VERSION} is read`];
  }
  return [
    ...headFaults(plan),
    ...plan.quantities.flatMap((quantity) =>
      quantityFaults(quantity).map((fault) => `quantity '${quantity.id}' ${fault}`),
    ),
    ...namedFaults('quantities', plan.quantities, 'by id'),
    ...calendarFaults(plan),
    ...fleetFaults(plan),
    ...teamFaults(plan),
    ...learningFaults(plan),
    ...controlFaults(plan),
    ...serviceFaults(plan),
    ...barrierFaults(plan),
    ...churnFaults(plan),
    ...registerFaults(plan),
  ];
}

function headFaults({ seed, targetDay, effort }: Plan): string[] {
  const faults: string[] = [];
  const [word0, word1] = keyOfWords(seed.words);
  if (seed.key[0] !== word0 || seed.key[1] !== word1) faults.push("seed.key is not that of the seed's words");
  if (!(targetDay === NONE || (Number.isInteger(targetDay) && targetDay >= 0))) faults.push('targetDay is no day');
  const counts = [effort.replications, effort.mostReplications];
  if (!counts.every((count) => Number.isInteger(count) && count >= 0))
    faults.push('effort counts are no whole numbers');
  if (effort.mostReplications < 1) faults.push('effort.mostReplications is below 1');
  if (!(effort.precisionDays >= 0)) faults.push('effort.precisionDays is negative');
  return faults;
}
