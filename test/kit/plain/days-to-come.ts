import { type Condition, type Entry, type Milestone, NEVER_DAY } from '../../../src/fleet/eligible-products.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
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
  const milestoneDays = plan.milestones.map((milestone) => milestoneDay(milestone, chance, values));
  return plan.entries.map((entry) => entryDay(entry, fulfilment(entry.when, milestoneDays), plan, values));
}

function milestoneDay(milestone: Milestone, chance: PlainChance, values: readonly number[]): number {
  const day = Math.floor(values[milestone.date]);
  if (milestone.passes === NONE) return day;
  const [word] = chance.draw(milestone.hash, PURPOSE.milestone, 0, 0);
  if (isBelow(word, values[milestone.passes])) return day;
  return milestone.remedyDays === NONE ? NEVER_DAY : day + Math.floor(values[milestone.remedyDays]);
}

function fulfilment(condition: Condition, milestoneDays: readonly number[]): number {
  if ('milestone' in condition) return milestoneDays[condition.milestone];
  if ('all' in condition) return Math.max(0, ...condition.all.map((part) => fulfilment(part, milestoneDays)));
  return Math.min(NEVER_DAY, ...condition.any.map((part) => fulfilment(part, milestoneDays)));
}

function entryDay(entry: Entry, fulfilledOn: number, plan: Plan, values: readonly number[]): number {
  const lead = values[entry.leadDays];
  if (!entry.leadIsWorking) return Math.floor(fulfilledOn + lead);
  let day = fulfilledOn;
  // Days outside the horizon are in no calendar, and pass for nothing.
  for (let left = Math.floor(lead); left > 0; left -= plan.calendar.workingDay[day] ?? 0) {
    if (day >= plan.calendar.days) return NEVER_DAY;
    day++;
  }
  return day;
}

/** The governance cap in force on a day: of the steps that have begun, the one that began last; none, no cap. */
export function capInForce(plan: Plan, values: readonly number[], day: number): number {
  let begunOn = Number.NEGATIVE_INFINITY;
  let cap = Number.POSITIVE_INFINITY;
  for (const { fromDay, volumePerDay } of plan.control.cap) {
    const stepDay = Math.floor(values[fromDay]);
    if (stepDay > day || stepDay < begunOn) continue;
    begunOn = stepDay;
    cap = volumePerDay;
  }
  return cap;
}
