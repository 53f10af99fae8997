import { DORMANT, EXCLUDED, PENDING_SUPPLIER } from '../../../src/fleet/installation.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { valueAt } from '../../../src/kernel/quantity.ts';
import { forget, joinBacklog, openGates, runCampaigns } from './barriers.ts';
import { churn } from './churn.ts';
import { becomeOperational } from './consequences.ts';
import { learn } from './learning.ts';
import { raiseCap } from './raising.ts';
import { stepCapacities } from './services.ts';
import { askQuestions } from './support.ts';
import { count, move, type PlainWorld } from './world.ts';

/** Section 5, first step: what a new day brings. */
export function startDay(world: PlainWorld): void {
  churn(world);
  tellSteps(world);
  listEntries(world);
  openGates(world);
  excludeUnlisted(world);
  runCampaigns(world);
  joinBacklog(world);
  readySuppliers(world);
  stepCapacities(world);
  raiseCap(world);
  learn(world);
  askQuestions(world);
  authorise(world);
}

/** What is dated before the first day comes on the first day. */
function isToday(world: PlainWorld, day: number): boolean {
  return Math.max(0, day) === world.day;
}

/** Section 9: the steps that reports take today. */
function tellSteps({ plan, reportSteps, day, tick, log }: PlainWorld): void {
  for (const [report, days] of reportSteps.entries()) {
    for (const [step, taken] of days.entries()) {
      if (day > 0 && taken === day)
        log.record('report step', tick, report, NONE, [step + 1, plan.milestones[report].steps!.length]);
    }
  }
}

function listEntries(world: PlainWorld): void {
  for (const [entry, day] of world.entryDays.entries()) {
    if (!isToday(world, day) || world.givenUp[entry]) continue;
    if (world.day > 0) world.log.record('listed', world.tick, entry, NONE);
  }
}

function excludeUnlisted(world: PlainWorld): void {
  for (const [entry, { excludedDay }] of world.plan.entries.entries()) {
    if (!isToday(world, excludedDay) || world.entryDays[entry] <= world.day) continue;
    world.log.record('excluded', world.tick, entry, NONE);
    world.givenUp[entry] = true;
    for (const stratum of world.strata.filter((each) => each.entry === entry)) {
      for (const installation of [...stratum.unlisted, ...stratum.retries]) {
        move(installation, EXCLUDED);
        count(world, 'excluded');
      }
      stratum.unlisted = [];
      stratum.retries = [];
      forget(world, stratum);
    }
  }
}

function readySuppliers(world: PlainWorld): void {
  for (const [supplier, day] of world.readyDays.entries()) {
    if (!isToday(world, day)) continue;
    if (world.day > 0) world.log.record('supplier ready', world.tick, supplier, NONE);
    world.supplierReady[supplier] = true;
    for (const stratum of world.strata.filter((each) => each.supplier === supplier)) {
      for (const installation of stratum.installations) {
        if (installation.state === PENDING_SUPPLIER) becomeOperational(world, installation);
      }
    }
  }
}

/** Ready suppliers authorise for the rest of the week, on its first working day. */
function authorise(world: PlainWorld): void {
  const { calendar, suppliers, quantities } = world.plan;
  const week = calendar.weekOf[world.day];
  const daysOfWeek = [...calendar.weekOf.keys()].filter((day) => calendar.weekOf[day] === week);
  if (daysOfWeek.find((day) => calendar.workingDay[day] === 1) !== world.day) return;
  const migrationDaysLeft = daysOfWeek.filter((day) => day >= world.day && calendar.migrationDay[day] === 1);
  for (const [place, supplier] of suppliers.entries()) {
    if (!world.supplierReady[place]) continue;
    const waiting = world.strata
      .filter((stratum) => stratum.supplier === place && stratum.eligible && stratum.status !== DORMANT)
      .reduce((sum, stratum) => sum + stratum.fresh.length, 0);
    const forecast = Math.ceil(waiting / supplier.weeksAhead);
    const words = world.chance.draw(supplier.hash, PURPOSE.authorisation, week, 0);
    const weeklyFactor = valueAt(quantities[supplier.weeklyFactor], ...words);
    const asForecast = forecast * world.values[supplier.accuracy] * weeklyFactor;
    const authorised = Math.min(shifted(world, place, asForecast), 2_000_000_000);
    const days = migrationDaysLeft.length;
    migrationDaysLeft.forEach((day, i) => {
      world.authorised[place][day] = Math.floor((authorised * (i + 1)) / days) - Math.floor((authorised * i) / days);
    });
  }
}

/** Section 3, 'Suppliers': more or less than forecast while a shift lasts, and what was held back once no such shortfall lasts. */
function shifted(world: PlainWorld, supplier: number, asForecast: number): number {
  const { plan, episodes, tick, heldBack } = world;
  const scopes = [...plan.scopes.keys()].filter((scope) => {
    const { kind, index } = plan.scopes[scope];
    return kind === 'programme' || (kind === 'supplier' && index === supplier);
  });
  // Authorisation comes before the day's episodes begin or end.
  const shifts = episodes.flatMap(({ episode }) =>
    episode.mechanism === 'authorisation' &&
    episode.fromTick <= tick &&
    tick < episode.untilTick &&
    scopes.includes(episode.scope)
      ? [episode]
      : [],
  );
  const times = shifts.reduce((product, shift) => product * shift.times, 1);
  const authorised = Math.floor(asForecast * times + 0.5);
  if (shifts.some(({ catchesUp }) => catchesUp)) {
    heldBack[supplier] += Math.max(0, Math.floor(asForecast + 0.5) - authorised);
    return authorised;
  }
  return authorised + heldBack.splice(supplier, 1, 0)[0];
}
