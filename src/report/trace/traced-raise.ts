import type { Decision } from '../../control/decision.ts';
import { LACKS } from '../../control/governance.ts';
import { dateOrAfter } from '../../forecast/date-quantiles.ts';
import { assert } from '../../kernel/assert.ts';
import type { Plan } from '../../plan/plan.ts';
import { numberWords } from '../number-words.ts';
import type { TraceDecision, TraceSubject } from './trace.ts';

/** A step of the governance cap as what a decision is about. */
export function tracedStep({ control }: Plan, step: number): TraceSubject {
  const { volumePerDay } = control.cap[step];
  return { kind: 'cap', id: String(volumePerDay), label: `${numberWords(volumePerDay)} a day` };
}

/** What stands behind a line about the cap or about a raise of it: figures, who spoke, and from which day. */
export function tracedRaise(
  { kind, subject, evidence }: Decision,
  plan: Plan,
): Pick<TraceDecision, 'evidence' | 'by' | 'date'> {
  const [first, second, third] = evidence;
  const figures = (names: readonly string[]) => names.map((name, place) => ({ name, value: evidence[place] }));
  switch (kind) {
    case 'cap':
      return { evidence: figures(['volume', 'volume before']) };
    case 'raise requested':
      return { evidence: figures(['resolved', 'failed', 'go days']) };
    case 'raise lacks':
      return {
        evidence: [
          { name: LACKS[first], value: second },
          { name: 'wanted', value: third },
        ],
      };
    case 'raise deferred':
      return { evidence: [], by: approverAt(plan, subject, first) };
    case 'raise refused':
      return { evidence: [], by: approverAt(plan, subject, first), date: dateOrAfter(plan, second) };
    case 'raise approved':
      return { evidence: [], date: dateOrAfter(plan, first) };
    default:
      throw new TypeError(`${kind} is not about the cap`);
  }
}

function approverAt({ control }: Plan, step: number, place: number): { id: string; label: string } {
  const { raise } = control.cap[step];
  assert(raise !== undefined, 'a step that nobody asks for');
  const { id, label } = (control.governance ?? [])[raise.process].approvers[place];
  return { id, label };
}
