import type { Condition, Entry, Milestone } from '../../fleet/eligible-products.ts';
import { NEVER_DAY } from '../../fleet/eligible-products.ts';
import { NONE, named } from '../../kernel/identity.ts';
import { daysFrom, inDays } from '../amounts.ts';
import { type ConditionWords, LISTED } from '../schema/entries.ts';
import { placeOfName, type Workshop } from './places.ts';

/** The milestones, their dates in days from day 0. */
export function plannedMilestones({ scenario, amounts, firstDayNumber }: Workshop): Milestone[] {
  return scenario.milestones.map(({ id, label, words }) => {
    const path = `milestones.${id}`;
    return {
      ...named(id, label),
      date: amounts.place(`${path}.date`, daysFrom(firstDayNumber, words.date)),
      passes: words.passes === undefined ? NONE : amounts.place(`${path}.passes`, words.passes),
      remedyDays: words.remedy === undefined ? NONE : amounts.place(`${path}.remedy`, inDays(words.remedy)),
    };
  });
}

/** The entries on the list of eligible products, and what each waits for. */
export function plannedEntries(workshop: Workshop): Entry[] {
  const { scenario, amounts, firstDayNumber } = workshop;
  return scenario.entries.map(({ id, label, words }) => ({
    ...named(id, label),
    when: words.when === LISTED ? { all: [] } : plannedCondition(words.when, workshop),
    leadDays: amounts.place(`entries.${id}.lead`, inDays(words.lead.law)),
    leadIsWorking: words.lead.isWorking,
    excludedDay: words.excludedOn === undefined ? NEVER_DAY : Math.max(0, words.excludedOn - firstDayNumber),
  }));
}

/** A condition whose milestones have become places. */
export function plannedCondition(words: ConditionWords, workshop: Workshop): Condition {
  if (typeof words === 'string') return { milestone: placeOfName(workshop, 'milestones', words) };
  if ('all' in words) return { all: words.all.map((part) => plannedCondition(part, workshop)) };
  return { any: words.any.map((part) => plannedCondition(part, workshop)) };
}
