import type { Expectation } from '../plan/expectation.ts';
import type { Plan } from '../plan/plan.ts';
import { type NamesInPaths, readExpectation, yearsFrom } from './expectation.ts';
import type { Sentence } from './problem.ts';

/** Reads a claim on the forecast of a plan, such as 'clearance.p80 <= 2020-09-30', as its scenario's `expect:` would be read. */
export function readClaimOn(plan: Plan, text: string): Expectation | Sentence {
  return readExpectation(text, namesIn(plan));
}

function namesIn({ control, calendar, ...plan }: Plan): NamesInPaths {
  const idsOf = (things: readonly { readonly id: string }[] = []): string[] => things.map(({ id }) => id);
  return {
    cohorts: idsOf(plan.cohorts),
    dmcs: idsOf(plan.dmcs),
    suppliers: idsOf(plan.suppliers),
    dnos: idsOf(plan.alerts.dnos),
    services: idsOf(plan.services),
    raises: control.cap.flatMap(({ raise, volumePerDay }) => (raise === undefined ? [] : [String(volumePerDay)])),
    gates: idsOf(plan.gates),
    blockers: idsOf(plan.blockers),
    campaigns: idsOf(plan.firmware),
    risks: idsOf(plan.risks),
    years: yearsFrom(calendar.firstDayNumber, calendar.days),
  };
}
