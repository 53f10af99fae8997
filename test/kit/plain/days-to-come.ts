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

export function drawMilestoneDays(plan: Plan, chance: PlainChance, values: readonly number[]): number[] {
  return plan.milestones.map((milestone) => milestoneDay(milestone, chance, values));
}

function milestoneDay(milestone: Milestone, chance: PlainChance, values: readonly number[]): number {
  const day = Math.floor(values[milestone.date]);
  if (milestone.passes === NONE) return day;
  const [word] = chance.draw(milestone.hash, PURPOSE.milestone, 0, 0);
  if (isBelow(word, values[milestone.passes])) return day;
  return milestone.remedyDays === NONE ? NEVER_DAY : day + Math.floor(values[milestone.remedyDays]);
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
