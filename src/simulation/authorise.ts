import { DORMANT } from '../fleet/installation.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { valueAt } from '../kernel/quantity.ts';
import { MOST_INSTALLATIONS } from '../units/count.ts';
import { shiftedAuthorisation } from './authorisation-shift.ts';
import { drawOnce } from './luck.ts';
import type { World } from './world.ts';

/**
 * Suppliers authorise: on the first working day of a week each supplier that is ready forecasts what it would have
 * migrated, authorises by its accuracy in this world and the week's factor, and spreads that evenly over the migration
 * days that are left in the week. What a day does not use expires with it.
 */
export function authorise(world: World, day: number): void {
  const { plan, view } = world;
  const { calendar } = plan;
  if (isFirstWorkingDay(calendar.workingDay, calendar.weekOf, day)) startWeek(world, day);
  view.authorisedToday.fill(0);
  if (calendar.migrationDay[day] === 0 || world.weekDay >= world.weekDays) return;
  for (let supplier = 0; supplier < plan.suppliers.length; supplier++) {
    const week = world.weekAuthorised[supplier];
    view.authorisedToday[supplier] =
      Math.floor((week * (world.weekDay + 1)) / world.weekDays) - Math.floor((week * world.weekDay) / world.weekDays);
  }
  world.weekDay++;
}

function isFirstWorkingDay(workingDay: Uint8Array, weekOf: Int32Array, day: number): boolean {
  if (workingDay[day] === 0) return false;
  for (let before = day - 1; before >= 0 && weekOf[before] === weekOf[day]; before--) {
    if (workingDay[before] === 1) return false;
  }
  return true;
}

function startWeek(world: World, day: number): void {
  const { plan, view, given, desk, luck } = world;
  const { migrationDay, weekOf } = plan.calendar;
  world.weekDay = 0;
  world.weekDays = 0;
  for (let later = day; later < weekOf.length && weekOf[later] === weekOf[day]; later++) {
    world.weekDays += migrationDay[later];
  }
  plan.suppliers.forEach((supplier, place) => {
    world.weekAuthorised[place] = 0;
    if (view.supplierReady[place] === 0) return;
    let waiting = 0;
    for (const stratum of desk.rolls.ofSupplier[place]) {
      if (plan.strata.status[stratum] !== DORMANT) waiting += view.freshWaiting[stratum];
    }
    const forecast = Math.ceil(waiting / supplier.weeksAhead);
    drawOnce(luck, supplier.hash, 'authorisation', weekOf[day], 0);
    const factor = valueAt(plan.quantities[supplier.weeklyFactor], luck.words[0], luck.words[1]);
    const usual = forecast * given.values[supplier.accuracy] * factor;
    const authorised = shiftedAuthorisation(world, place, day * TICKS_PER_DAY, usual);
    world.weekAuthorised[place] = Math.min(authorised, MOST_INSTALLATIONS);
  });
}
