import { type Condition, type Entry, type Milestone, NEVER_DAY } from '../../fleet/eligible-products.ts';
import { fleetTotals } from '../../forecast/fleet-totals.ts';
import { NONE } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';
import { shortDateWords } from '../date-words.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { quantityWords } from './quantity-words.ts';

/** When which entries are listed, what they wait for, and when suppliers are ready. */
export function eligibilityLines(plan: Plan): readonly string[] {
  return [...entryLines(plan), ...milestoneLines(plan), ...supplierLines(plan)];
}

/** A report has hundreds of entries that wait for the same: of so many, only the first is named. */
const MOST_NAMED = 3;

/** A line for each entry; where more wait for the same, one for all of these. */
function entryLines(plan: Plan): readonly string[] {
  const alike = new Map<string, number[]>();
  for (const [entry, planned] of plan.entries.entries()) {
    const words = waitingWords(planned, plan);
    alike.set(words, [...(alike.get(words) ?? []), entry]);
  }
  const lines = [...alike].flatMap(([words, entries]) => {
    const together = entries.length > MOST_NAMED ? [entries] : entries.map((entry) => [entry]);
    return together.map((some) => `${someWords(some, plan)}: ${words}`);
  });
  return [...lines, ...parentLines(plan)];
}

/** The first of some entries, how many more there are, and what is open in them. */
function someWords([first, ...others]: readonly number[], plan: Plan): string {
  const listed = new Set([first, ...others]);
  const { open } = fleetTotals(plan, (stratum) => listed.has(plan.strata.entry[stratum]));
  const more = others.length === 0 ? '' : ` and ${numberWords(others.length)} others`;
  return `${plan.entries[first].label}${more} (${numberWords(open)} open)`;
}

function waitingWords({ when, leadDays, leadIsWorking, excludedDay }: Entry, plan: Plan): string {
  const lead = daysWords(leadDays, leadIsWorking, plan);
  const later = lead === '' ? '' : `, then ${lead}`;
  const given = excludedDay === NEVER_DAY ? '' : `; given up if not listed by ${dateOf(plan, excludedDay)}`;
  return `${conditionWords(when, plan)}${later}${given}`;
}

/** '2 working days'; nothing for none. */
function daysWords(quantity: number, isWorking: boolean, plan: Plan): string {
  const days = quantityWords(plan.quantities[quantity], (value) => numberWords(Math.floor(value)));
  return days === '0' ? '' : `${days} ${isWorking ? 'working ' : ''}days`;
}

/** On how many tests how many entries rest. */
function parentLines({ entries }: Plan): readonly string[] {
  const parents = entries.flatMap(({ testedParent }) => (testedParent === undefined ? [] : [testedParent]));
  const tested = [...new Set(parents)];
  if (tested.length === 0) return [];
  const named =
    tested.length <= MOST_NAMED
      ? tested.map((entry) => entries[entry].label).join(' or ')
      : `one of ${numberWords(tested.length)} tested ones`;
  const counted = parents.length === 1 ? '1 entry is' : `${numberWords(parents.length)} entries are`;
  return [`${counted} substantively equivalent to ${named}`];
}

/** A condition in words: 'the fix and (the review or the confirmation)'. */
export function conditionWords(condition: Condition, plan: Plan): string {
  if ('milestone' in condition) return plan.milestones[condition.milestone].label;
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : condition.any;
  if (parts.length === 0) return 'listed from the start';
  const words = parts.map((part) => {
    const inner = conditionWords(part, plan);
    return 'milestone' in part || parts.length === 1 ? inner : `(${inner})`;
  });
  return words.join(isAll ? ' and ' : ' or ');
}

function milestoneLines(plan: Plan): readonly string[] {
  return plan.milestones.map((milestone) => {
    const { label, date, after, passes, steps = [] } = milestone;
    const begins =
      after === undefined
        ? quantityWords(plan.quantities[date], (value) => dateOf(plan, Math.floor(value)))
        : `after ${conditionWords(after, plan)}`;
    const taken = steps.map(
      (step) => `, then ${daysWords(step.days, step.isWorking, plan) || '0 days'} (${step.label})`,
    );
    const when = `${begins}${taken.join('')}`;
    if (passes === NONE) return `${label}: ${when}`;
    const share = quantityWords(plan.quantities[passes], shareWords);
    return `${label}: ${when}; passes with ${share}, else ${remedyWords(milestone, plan)}`;
  });
}

function remedyWords({ remedyDays, failedUntil }: Milestone, plan: Plan): string {
  if (failedUntil !== undefined) return `not before ${conditionWords(failedUntil, plan)}`;
  const days = (value: number): string => `${numberWords(Math.floor(value))} days`;
  return remedyDays === NONE ? 'never' : `${quantityWords(plan.quantities[remedyDays], days)} later`;
}

function supplierLines(plan: Plan): readonly string[] {
  return plan.suppliers.map(({ label, ready }) => {
    const words = (value: number): string => (value <= 0 ? 'from the start' : dateOf(plan, Math.floor(value)));
    return `${label} is ready: ${quantityWords(plan.quantities[ready], words)}`;
  });
}

/** A day as a date, or 'after the horizon'. */
export function dateOf({ calendar }: Plan, day: number): string {
  return day >= calendar.days ? 'after the horizon' : shortDateWords(isoDateOf(calendar.firstDayNumber + day));
}
