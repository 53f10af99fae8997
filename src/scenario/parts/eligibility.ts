import type { Condition, Entry, Milestone } from '../../fleet/eligible-products.ts';
import { NEVER_DAY } from '../../fleet/eligible-products.ts';
import { type Named, NONE, named } from '../../kernel/identity.ts';
import { daysFrom, inDays } from '../amounts.ts';
import { type ConditionWords, LISTED } from '../schema/entries.ts';
import type { MilestoneWords } from '../schema/milestones.ts';
import type { ReportWords } from '../schema/reports.ts';
import { placeOfName, type Workshop } from './places.ts';

/** The milestones and the reports, their dates in days from day 0. */
export function plannedMilestones(workshop: Workshop): Milestone[] {
  return workshop.scenario.milestones.map(({ id, label, words }) => ({
    ...named(id, label),
    ...('steps' in words ? stepsOf(`reports.${id}`, words, workshop) : dateOf(`milestones.${id}`, words, workshop)),
  }));
}

function dateOf(path: string, words: MilestoneWords, workshop: Workshop): Omit<Milestone, keyof Named> {
  const { amounts, firstDayNumber } = workshop;
  return {
    date: amounts.place(`${path}.date`, daysFrom(firstDayNumber, words.date)),
    ...reviewOf(path, words, workshop),
  };
}

function stepsOf(path: string, words: ReportWords, workshop: Workshop): Omit<Milestone, keyof Named> {
  const { amounts, firstDayNumber } = workshop;
  const { begins, after, steps } = words;
  return {
    date: begins === undefined ? NONE : amounts.place(`${path}.begins`, daysFrom(firstDayNumber, begins)),
    ...(after === undefined ? {} : { after: plannedCondition(after, workshop) }),
    steps: steps.map(({ step, takes }, place) => ({
      label: step,
      days: amounts.place(`${path}.steps.${place}.takes`, inDays(takes.law)),
      isWorking: takes.isWorking,
    })),
    ...reviewOf(path, words, workshop),
  };
}

type Review = Pick<Milestone, 'passes' | 'remedyDays' | 'failedUntil'>;

function reviewOf(path: string, words: MilestoneWords | ReportWords, workshop: Workshop): Review {
  const { passes, remedy, failedUntil } = words;
  return {
    passes: passes === undefined ? NONE : workshop.amounts.place(`${path}.passes`, passes),
    remedyDays: remedy === undefined ? NONE : workshop.amounts.place(`${path}.remedy`, inDays(remedy)),
    ...(failedUntil === undefined ? {} : { failedUntil: plannedCondition(failedUntil, workshop) }),
  };
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
    ...(words.testedParent === undefined ? {} : { testedParent: placeOfName(workshop, 'entries', words.testedParent) }),
  }));
}

/** A condition whose milestones have become places. */
export function plannedCondition(words: ConditionWords, workshop: Workshop): Condition {
  if (typeof words === 'string') return { milestone: placeOfName(workshop, 'milestones', words) };
  if ('all' in words) return { all: words.all.map((part) => plannedCondition(part, workshop)) };
  return { any: words.any.map((part) => plannedCondition(part, workshop)) };
}
