import { type Condition, type Entry, type Milestone, NEVER_DAY } from '../../../src/fleet/eligible-products.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { weekdayOf } from '../../../src/kernel/clock.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { valueAt } from '../../../src/kernel/quantity.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { PlainChance } from './chance.ts';
import { isBelow } from './world.ts';

/** The value of each quantity in this world. */
export function drawValues(plan: Plan, chance: PlainChance): number[] {
  return plan.quantities.map((quantity) => valueAt(quantity, ...chance.draw(quantity.hash, PURPOSE.world, 0, 0)));
}

/** Section 3: the day of each entry, which follows from those of the milestones. */
export function drawEntryDays(plan: Plan, chance: PlainChance, values: readonly number[]): number[] {
  const milestoneDays = drawMilestoneDays(plan, chance, values);
  return plan.entries.map((entry) => entryDay(entry, fulfilment(entry.when, milestoneDays), plan, values));
}

/** Each milestone asks those that it waits for, which ask theirs: nobody waits in a circle. */
export function drawMilestoneDays(plan: Plan, chance: PlainChance, values: readonly number[]): number[] {
  const dayOf = (place: number): number => milestoneDay(plan.milestones[place], dayOf, plan, chance, values);
  return [...plan.milestones.keys()].map(dayOf);
}

function milestoneDay(
  milestone: Milestone,
  dayOf: (place: number) => number,
  plan: Plan,
  chance: PlainChance,
  values: readonly number[],
): number {
  const daysOf = plan.milestones.map((_, place) => (isNamed(milestone, place) ? dayOf(place) : Number.NaN));
  const begins =
    milestone.after === undefined ? Math.floor(values[milestone.date]) : fulfilment(milestone.after, daysOf);
  const day = stepsOf(milestone, begins, plan, values).at(-1) ?? begins;
  if (milestone.passes === NONE) return day;
  const [word] = chance.draw(milestone.hash, PURPOSE.milestone, 0, 0);
  if (isBelow(word, values[milestone.passes])) return day;
  if (milestone.failedUntil !== undefined) return Math.max(day, fulfilment(milestone.failedUntil, daysOf));
  return milestone.remedyDays === NONE ? NEVER_DAY : day + Math.floor(values[milestone.remedyDays]);
}

/** The day of each step of a report. */
function stepsOf({ steps = [] }: Milestone, begins: number, plan: Plan, values: readonly number[]): number[] {
  let day = begins;
  return steps.map(({ days, isWorking }) => {
    day = isWorking ? workingDaysLater(plan, day, Math.floor(values[days])) : Math.floor(day + values[days]);
    return day;
  });
}

/** The days on which every report takes its steps. */
export function drawReportSteps(plan: Plan, chance: PlainChance, values: readonly number[]): number[][] {
  const milestoneDays = drawMilestoneDays(plan, chance, values);
  return plan.milestones.map((milestone) => {
    const { after, date } = milestone;
    const begins = after === undefined ? Math.floor(values[date]) : fulfilment(after, milestoneDays);
    return stepsOf(milestone, begins, plan, values);
  });
}

/** Whether a milestone's conditions name another. */
function isNamed({ after, failedUntil }: Milestone, place: number): boolean {
  const names = (condition: Condition | undefined): boolean => {
    if (condition === undefined) return false;
    if ('milestone' in condition) return condition.milestone === place;
    return ('all' in condition ? condition.all : condition.any).some(names);
  };
  return names(after) || names(failedUntil);
}

/** The day on which a condition is fulfilled. */
export function fulfilment(condition: Condition, milestoneDays: readonly number[]): number {
  if ('milestone' in condition) return milestoneDays[condition.milestone];
  if ('all' in condition) {
    if (condition.all.length === 0) return 0;
    return Math.max(...condition.all.map((part) => fulfilment(part, milestoneDays)));
  }
  return Math.min(NEVER_DAY, ...condition.any.map((part) => fulfilment(part, milestoneDays)));
}

function entryDay(entry: Entry, fulfilledOn: number, plan: Plan, values: readonly number[]): number {
  const lead = values[entry.leadDays];
  if (!entry.leadIsWorking) return Math.floor(fulfilledOn + lead);
  return workingDaysLater(plan, fulfilledOn, Math.floor(lead));
}

/** The day on which so many working days have passed after a day. */
export function workingDaysLater(plan: Plan, from: number, workingDays: number): number {
  let day = from;
  for (let left = workingDays; left > 0; ) {
    day++;
    if (day >= plan.calendar.days) return NEVER_DAY;
    if (isWorkingDay(plan, day)) left--;
  }
  return day;
}

/** Before the first day there is no calendar: there, every weekday is a working day. */
function isWorkingDay({ calendar }: Plan, day: number): boolean {
  return day < 0 ? weekdayOf(calendar.firstDayNumber + day) < 5 : calendar.workingDay[day] === 1;
}
