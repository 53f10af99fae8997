import { DORMANT } from '../fleet/installation.ts';
import type { Strata } from '../fleet/stratum.ts';
import { NONE } from '../kernel/identity.ts';
import { wholeShareOf } from '../units/share-of.ts';
import { apportion } from './apportion.ts';
import type { Control } from './control.ts';
import { cutDown } from './cut-down.ts';
import { goesFirst } from './priority.ts';
import { holdToServices, programmeCapacity, type ServiceHold, startableTaken, unpausedTaken } from './service-hold.ts';
import { newStock, type Stock } from './unused-pace.ts';
import type { View } from './view.ts';

/** What could be started today, as the control centre's books show it. */
export interface Demand {
  /** By stratum, of dormant installations that become operational at once; zero elsewhere. */
  readonly first: Float64Array;
  /** By stratum, of all others. */
  readonly second: Float64Array;
  readonly ofSupplier: Float64Array;
  readonly firstOfSupplier: Float64Array;
  /** Retries that may start today, by stratum. */
  readonly retries: Float64Array;
  /** Never attempted, and free to start today, by stratum. */
  readonly fresh: Float64Array;
  readonly stock: Stock;
  /** What the services can take today. */
  readonly services: ServiceHold;
  /** By entry: how many more it lets be started today; below zero where more could be started than it lets through. */
  readonly entryRoom: Float64Array;
  /** By supplier: 1 where more is authorised for today than its waiting installations need. */
  readonly toSpare: Uint8Array;
  /** Fractions carried from day to day, for each thing that is shared out here. */
  readonly authorisationCredit: Float64Array;
  readonly retryCredit: Float64Array;
  readonly newEntryCredit: Float64Array;
  /** These fractions as they stood before today was reckoned. */
  readonly creditBefore: readonly Float64Array[];
  /** Room to work in, by stratum. */
  readonly wanted: Float64Array;
  readonly parts: Int32Array;
}

/** Who belongs to whom: strata in the order of their ids, all of them, by supplier and by entry. */
export interface Rolls {
  readonly strata: Int32Array;
  readonly suppliers: Int32Array;
  readonly ofSupplier: readonly Int32Array[];
  readonly ofEntry: readonly Int32Array[];
}

/** Draws up the rolls of the strata. */
export function newRolls(strata: Strata, suppliers: number, entries: number): Rolls {
  const all = Int32Array.from({ length: strata.count }, (_, stratum) => stratum);
  const groupedBy = (group: Int32Array, groups: number): Int32Array[] =>
    Array.from({ length: groups }, (_, place) => all.filter((stratum) => group[stratum] === place));
  return {
    strata: all,
    suppliers: Int32Array.from({ length: suppliers }, (_, supplier) => supplier),
    ofSupplier: groupedBy(strata.supplier, suppliers),
    ofEntry: groupedBy(strata.entry, entries),
  };
}

/** No demand, of so many strata, suppliers and entries, under so many services. */
export function newDemand(strata: number, suppliers: number, entries: number, services: ServiceHold): Demand {
  const credits = 3 + services.credits.length;
  return {
    first: new Float64Array(strata),
    second: new Float64Array(strata),
    ofSupplier: new Float64Array(suppliers),
    firstOfSupplier: new Float64Array(suppliers),
    retries: new Float64Array(strata),
    fresh: new Float64Array(strata),
    stock: newStock(),
    services,
    entryRoom: new Float64Array(entries),
    toSpare: new Uint8Array(suppliers),
    authorisationCredit: new Float64Array(strata),
    retryCredit: new Float64Array(strata),
    newEntryCredit: new Float64Array(strata),
    creditBefore: Array.from({ length: credits }, () => new Float64Array(strata)),
    wanted: new Float64Array(strata),
    parts: new Int32Array(strata),
  };
}

/** Forgets what one replication carried, before the next. */
export function clearDemand(demand: Demand): void {
  for (const credit of creditsOf(demand)) credit.fill(0);
}

/** Takes today's turns back, because nothing is started today: else a stratum whose turn it was would lose it. */
export function giveTurnsBack(demand: Demand): void {
  for (const [place, credit] of creditsOf(demand).entries()) credit.set(demand.creditBefore[place]);
}

function creditsOf({ authorisationCredit, retryCredit, newEntryCredit, services }: Demand): Float64Array[] {
  return [authorisationCredit, retryCredit, newEntryCredit, ...services.credits];
}

/**
 * Reckons what could be started today: listed and unpaused, authorised where that is needed (fresh installations of
 * active and mixed strata; retries need none), within the retry budget, within what a newly listed entry may start, and
 * within what the services can take.
 *
 * @param paused 1 where one of the stratum's scopes is paused
 * @param target the strategy's target, on which the retry budget is a share
 */
export function reckon(
  demand: Demand,
  rolls: Rolls,
  strata: Strata,
  view: View,
  paused: Uint8Array,
  control: Control,
  target: number,
): void {
  const { stock, fresh, retries } = demand;
  for (const [place, credit] of creditsOf(demand).entries()) demand.creditBefore[place].set(credit);
  stock.all = 0;
  stock.unpaused = 0;
  for (let stratum = 0; stratum < strata.count; stratum++) {
    const waiting = view.freshWaiting[stratum] + view.retriesWaiting[stratum];
    const inStock = waiting + view.notEligible[stratum];
    stock.all += inStock;
    if (paused[stratum] === 0) stock.unpaused += inStock;
    const open = paused[stratum] === 0 && view.eligible[stratum] === 1;
    fresh[stratum] = open ? view.freshWaiting[stratum] : 0;
    retries[stratum] = open ? view.retriesWaiting[stratum] : 0;
  }
  stock.programmeCapacity = programmeCapacity(demand.services);
  stock.served = unpausedTaken(demand.services, strata, view, paused, stock.unpaused);
  const listed = withinNewEntries(demand, rolls, view, control);
  stock.eligible = startableTaken(demand.services, strata, fresh, retries, listed);
  authorise(demand, rolls, strata, view);
  const authorised = withinNewEntries(demand, rolls, view, control);
  stock.authorised = startableTaken(demand.services, strata, fresh, retries, authorised);
  stock.lacksAuthorisation = authorised < listed;
  const retryToSpare = budgetRetries(demand, rolls, control, target);
  holdNewEntries(demand, rolls, view, control);
  stock.cutByServices = holdToServices(demand.services, strata, view, fresh, retries);
  stock.roomInServices = demand.services.toSpare.includes(1);
  lookAtHeld(demand, rolls, strata, view, paused, retryToSpare);
  sumUp(demand, strata, view);
}

/** What the entries let through, those that are newly listed at most their daily number. */
function withinNewEntries(demand: Demand, rolls: Rolls, view: View, control: Control): number {
  let sum = 0;
  for (let entry = 0; entry < rolls.ofEntry.length; entry++) {
    sum += Math.min(newEntryLimit(view, entry, control), startableOf(demand, rolls.ofEntry[entry]));
  }
  return sum;
}

function newEntryLimit(view: View, entry: number, control: Control): number {
  return isNew(view, entry, control) ? control.shareOut.newEntryPerDay : Number.POSITIVE_INFINITY;
}

/** Whether an entry was listed so lately that little of it may be started. */
export function isNew(view: View, entry: number, control: Control): boolean {
  return view.entryAge[entry] < control.shareOut.newEntryDays;
}

function startableOf(demand: Demand, strata: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < strata.length; i++) sum += demand.fresh[strata[i]] + demand.retries[strata[i]];
  return sum;
}

/** Cuts the fresh installations of active and mixed strata down to what their supplier has authorised for today. */
function authorise(demand: Demand, rolls: Rolls, strata: Strata, view: View): void {
  const { fresh, wanted, parts } = demand;
  for (let supplier = 0; supplier < rolls.ofSupplier.length; supplier++) {
    const strataOfSupplier = rolls.ofSupplier[supplier];
    let asked = 0;
    for (let i = 0; i < strataOfSupplier.length; i++) {
      const stratum = strataOfSupplier[i];
      wanted[stratum] = strata.status[stratum] === DORMANT ? 0 : fresh[stratum];
      asked += wanted[stratum];
    }
    demand.toSpare[supplier] = asked < view.authorisedToday[supplier] ? 1 : 0;
    if (asked <= view.authorisedToday[supplier]) continue;
    apportion(view.authorisedToday[supplier], strataOfSupplier, wanted, demand.authorisationCredit, parts);
    for (let i = 0; i < strataOfSupplier.length; i++) {
      const stratum = strataOfSupplier[i];
      if (strata.status[stratum] !== DORMANT) fresh[stratum] = parts[stratum];
    }
  }
}

/** Cuts the retries down to their budget; returns whether it has room for one more. */
function budgetRetries(demand: Demand, rolls: Rolls, control: Control, target: number): boolean {
  if (control.retryShare >= 1) return true;
  const { retries, parts } = demand;
  const budget = wholeShareOf(target, control.retryShare);
  let asked = 0;
  for (let stratum = 0; stratum < retries.length; stratum++) asked += retries[stratum];
  if (asked <= budget) return asked < budget;
  apportion(budget, rolls.strata, retries, demand.retryCredit, parts);
  for (let stratum = 0; stratum < retries.length; stratum++) retries[stratum] = parts[stratum];
  return false;
}

/**
 * Whether one installation more could be started today if only it were not paused, or were listed: one that a pause or
 * a missing listing holds back may lack authorisation, room under its entry's limit, or room in its services, as well.
 */
function lookAtHeld(
  demand: Demand,
  rolls: Rolls,
  strata: Strata,
  view: View,
  paused: Uint8Array,
  retryToSpare: boolean,
): void {
  const { stock, toSpare, services, wanted, parts } = demand;
  stock.pausedAlone = false;
  stock.unlistedAlone = false;
  for (let entry = 0; entry < rolls.ofEntry.length; entry++) {
    const ofEntry = rolls.ofEntry[entry];
    const room = demand.entryRoom[entry];
    for (let i = 0; i < ofEntry.length; i++) {
      const stratum = ofEntry[i];
      if (services.toSpare[strata.cohort[stratum]] === 0) continue;
      // What its entry's limit cut today still stands in the room in which it was cut.
      if (room < 0 && parts[stratum] < wanted[stratum]) stock.unlistedAlone = true;
      const free = strata.status[stratum] === DORMANT || toSpare[strata.supplier[stratum]] === 1;
      if (paused[stratum] === 0) {
        // Of a listed entry, firmware, a gate or a blocker holds them; of one that is not, nothing is started yet.
        const hasRoom = view.entryAge[entry] === NONE || room > 0;
        if (free && hasRoom && view.notEligible[stratum] > 0) stock.unlistedAlone = true;
      } else if (room > 0 && view.eligible[stratum] === 1) {
        const fresh = free && view.freshWaiting[stratum] > 0;
        if (fresh || (retryToSpare && view.retriesWaiting[stratum] > 0)) stock.pausedAlone = true;
      }
    }
  }
}

function holdNewEntries(demand: Demand, rolls: Rolls, view: View, control: Control): void {
  const { fresh, retries, wanted, parts } = demand;
  for (let entry = 0; entry < rolls.ofEntry.length; entry++) {
    const strataOfEntry = rolls.ofEntry[entry];
    const limit = newEntryLimit(view, entry, control);
    demand.entryRoom[entry] = limit - startableOf(demand, strataOfEntry);
    if (demand.entryRoom[entry] >= 0) continue;
    for (let i = 0; i < strataOfEntry.length; i++) {
      wanted[strataOfEntry[i]] = fresh[strataOfEntry[i]] + retries[strataOfEntry[i]];
    }
    cutDown(limit, strataOfEntry, wanted, demand.newEntryCredit, parts, fresh, retries);
  }
}

function sumUp(demand: Demand, strata: Strata, view: View): void {
  const { first, second, ofSupplier, firstOfSupplier, stock } = demand;
  ofSupplier.fill(0);
  firstOfSupplier.fill(0);
  stock.startable = 0;
  for (let stratum = 0; stratum < strata.count; stratum++) {
    const supplier = strata.supplier[stratum];
    const startable = demand.fresh[stratum] + demand.retries[stratum];
    const isFirst = goesFirst(strata, view, stratum);
    first[stratum] = isFirst ? startable : 0;
    second[stratum] = isFirst ? 0 : startable;
    ofSupplier[supplier] += startable;
    if (isFirst) firstOfSupplier[supplier] += startable;
    stock.startable += startable;
  }
}
