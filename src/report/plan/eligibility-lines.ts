import { type Condition, NEVER_DAY } from '../../fleet/eligible-products.ts';
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

function entryLines(plan: Plan): readonly string[] {
  return plan.entries.map(({ label, when, leadDays, leadIsWorking, excludedDay }, entry) => {
    const { open } = fleetTotals(plan, (stratum) => plan.strata.entry[stratum] === entry);
    const lead = quantityWords(plan.quantities[leadDays], (value) => numberWords(Math.floor(value)));
    const later = lead === '0' ? '' : `, then ${lead} ${leadIsWorking ? 'working ' : ''}days`;
    const given = excludedDay === NEVER_DAY ? '' : `; given up if not listed by ${dateOf(plan, excludedDay)}`;
    return `${label} (${numberWords(open)} open): ${conditionWords(when, plan)}${later}${given}`;
  });
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
  return plan.milestones.map(({ label, date, passes, remedyDays }) => {
    const when = quantityWords(plan.quantities[date], (value) => dateOf(plan, Math.floor(value)));
    if (passes === NONE) return `${label}: ${when}`;
    const share = quantityWords(plan.quantities[passes], shareWords);
    const days = (value: number): string => `${numberWords(Math.floor(value))} days`;
    const remedy = remedyDays === NONE ? 'never' : `${quantityWords(plan.quantities[remedyDays], days)} later`;
    return `${label}: ${when}; passes with ${share}, else ${remedy}`;
  });
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
