import { DORMANT } from '../fleet/installation.ts';
import type { Strata } from '../fleet/stratum.ts';
import { NONE } from '../kernel/identity.ts';
import { wholeShareOf } from '../units/share-of.ts';
import { apportion } from './apportion.ts';
import type { Control } from './control.ts';
import { holdEntries, limitEntries, withinEntries } from './entry-limits.ts';
import { type Credits, clearLive, drawUp, type Live, takeCreditedIn } from './live.ts';
import { hasRoomForActive, hasRoomForAny, hasRoomInMix, holdToMix, type MixHold, newMixHold } from './mix.ts';
import { goesFirst } from './priority.ts';
import type { Rolls } from './rolls.ts';
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
  readonly mix: MixHold;
  /** By entry: most that may be started today, of an entry that is newly listed or that the strategy holds; else infinite. */
  readonly limitOfEntry: Float64Array;
  /** By entry: how many more it lets be started today; below zero where more could be started than it lets through. */
  readonly entryRoom: Float64Array;
  /** By supplier: 1 where more is authorised for today than its waiting installations need. */
  readonly toSpare: Uint8Array;
  /** The stratum that was found last of those that have one which only has to be listed. */
  lastUnlisted: number;
  /** Fractions carried from day to day, for each thing that is shared out here. */
  readonly authorisationCredit: Float64Array;
  readonly retryCredit: Float64Array;
  readonly entryCredit: Float64Array;
  /** These fractions as they stood before today was reckoned. */
  readonly creditBefore: readonly Float64Array[];
  /** Room to work in, by stratum. */
  readonly wanted: Float64Array;
  readonly parts: Int32Array;
}

/** No demand, of so many strata, suppliers and entries, under so many services. */
export function newDemand(strata: number, suppliers: number, entries: number, services: ServiceHold): Demand {
  const credits = 5 + services.credits.length;
  return {
    first: new Float64Array(strata),
    second: new Float64Array(strata),
    ofSupplier: new Float64Array(suppliers),
    firstOfSupplier: new Float64Array(suppliers),
    retries: new Float64Array(strata),
    fresh: new Float64Array(strata),
    stock: newStock(),
    services,
    mix: newMixHold(strata),
    limitOfEntry: new Float64Array(entries).fill(Number.POSITIVE_INFINITY),
    entryRoom: new Float64Array(entries),
    toSpare: new Uint8Array(suppliers),
    lastUnlisted: 0,
    authorisationCredit: new Float64Array(strata),
    retryCredit: new Float64Array(strata),
    entryCredit: new Float64Array(strata),
    creditBefore: Array.from({ length: credits }, () => new Float64Array(strata)),
    wanted: new Float64Array(strata),
    parts: new Int32Array(strata),
  };
}

/** Forgets what one replication carried, before the next. */
export function clearDemand(demand: Demand, rolls: Rolls): void {
  for (const credit of ownCredits(demand)) credit.fill(0);
  clearLive(rolls.live);
}

/** Takes today's turns back, because nothing is started today: else a stratum whose turn it was would lose it. */
export function giveTurnsBack(demand: Demand, live: Live): void {
  for (const [place, credit] of ownCredits(demand).entries()) credit.set(demand.creditBefore[place]);
  takeCreditedIn(live);
}

/** Every fraction that is carried from day to day: those of the demand, and others. */
export function creditsOf(demand: Demand, others: readonly Float64Array[] = []): Credits {
  const { authorisationCredit: ofFresh, entryCredit: ofEntries } = demand;
  return { all: [...ownCredits(demand), ...others], ofFresh, ofEntries };
}

function ownCredits({ authorisationCredit, retryCredit, entryCredit, mix, services }: Demand): Float64Array[] {
  return [authorisationCredit, retryCredit, entryCredit, ...mix.credits, ...services.credits];
}

/**
 * Reckons what could be started today: listed and unpaused, authorised where that is needed (fresh installations of
 * active and mixed strata; retries need none), within the retry budget, within the bounds of the mix, within what a newly
 * listed entry may start, and within what the services can take.
 *
 * @param paused 1 where one of the stratum's scopes is paused
 * @param target the strategy's target, on which the retry budget is a share
 * @param capPerDay the governance cap in force, which holds what the mix is a share of
 * @param perEntry most that the strategy lets be started, by entry
 */
export function reckon(
  demand: Demand,
  rolls: Rolls,
  strata: Strata,
  view: View,
  paused: Uint8Array,
  control: Control,
  target: number,
  capPerDay: number,
  perEntry: Float64Array,
): void {
  const { stock, fresh, retries } = demand;
  limitEntries(demand, view, control.shareOut, perEntry);
  for (const [place, credit] of ownCredits(demand).entries()) demand.creditBefore[place].set(credit);
  drawUp(rolls.live, strata, view, paused, demand.limitOfEntry, stock);
  takeLive(demand, rolls.live, view, paused);
  stock.programmeCapacity = programmeCapacity(demand.services);
  stock.served = unpausedTaken(demand.services, strata, view, paused, stock.unpaused);
  const listed = withinEntries(demand, rolls.live);
  stock.eligible = startableTaken(demand.services, strata, fresh, retries, listed);
  authorise(demand, rolls, strata, view);
  const authorised = withinEntries(demand, rolls.live);
  stock.authorised = startableTaken(demand.services, strata, fresh, retries, authorised);
  const retryToSpare = budgetRetries(demand, rolls, control, target);
  if (control.shareOut.mix !== undefined) {
    bindMix(demand, rolls, strata, control, Math.min(target, capPerDay, stock.programmeCapacity));
  }
  stock.lacksAuthorisation = authorised < listed && hasRoomForActive(demand.mix);
  holdEntries(demand, rolls.live);
  stock.cutByServices = holdToServices(demand.services, strata, view, fresh, retries);
  stock.roomInServices = demand.services.toSpare.includes(1);
  lookAtHeld(demand, rolls, strata, view, paused, retryToSpare);
  sumUp(demand, rolls.live, strata, view);
}

/** Takes what is listed and unpaused into the demand; nothing else has any. */
function takeLive({ fresh, retries, first, second }: Demand, live: Live, view: View, paused: Uint8Array): void {
  fresh.fill(0);
  retries.fill(0);
  first.fill(0);
  second.fill(0);
  for (let i = 0; i < live.count; i++) {
    const stratum = live.strata[i];
    if (paused[stratum] === 1 || view.eligible[stratum] === 0) continue;
    fresh[stratum] = view.freshWaiting[stratum];
    retries[stratum] = view.retriesWaiting[stratum];
  }
}

/** Cuts the fresh installations of active and mixed strata down to what their supplier has authorised for today. */
function authorise(demand: Demand, rolls: Rolls, strata: Strata, view: View): void {
  const { fresh, wanted, parts } = demand;
  const { ofSupplier, countOfSupplier } = rolls.live;
  for (let supplier = 0; supplier < ofSupplier.length; supplier++) {
    const strataOfSupplier = ofSupplier[supplier];
    const count = countOfSupplier[supplier];
    let asked = 0;
    for (let i = 0; i < count; i++) {
      const stratum = strataOfSupplier[i];
      wanted[stratum] = strata.status[stratum] === DORMANT ? 0 : fresh[stratum];
      asked += wanted[stratum];
    }
    demand.toSpare[supplier] = asked < view.authorisedToday[supplier] ? 1 : 0;
    if (asked <= view.authorisedToday[supplier]) continue;
    apportion(view.authorisedToday[supplier], strataOfSupplier, wanted, demand.authorisationCredit, parts, count);
    for (let i = 0; i < count; i++) {
      const stratum = strataOfSupplier[i];
      if (strata.status[stratum] !== DORMANT) fresh[stratum] = parts[stratum];
    }
  }
}

/** Cuts the retries down to their budget; returns whether it has room for one more. */
function budgetRetries(demand: Demand, rolls: Rolls, control: Control, target: number): boolean {
  if (control.retryShare >= 1) return true;
  const { retries, parts } = demand;
  const { strata, count } = rolls.live;
  const budget = wholeShareOf(target, control.retryShare);
  let asked = 0;
  for (let i = 0; i < count; i++) asked += retries[strata[i]];
  if (asked <= budget) return asked < budget;
  apportion(budget, strata, retries, demand.retryCredit, parts, count);
  for (let i = 0; i < count; i++) retries[strata[i]] = parts[strata[i]];
  return false;
}

/** Holds both kinds to the bounds of the mix. */
function bindMix(demand: Demand, rolls: Rolls, strata: Strata, control: Control, limit: number): void {
  const { stock, fresh, retries, services, mix } = demand;
  stock.unmixed = startableTaken(services, strata, fresh, retries, withinEntries(demand, rolls.live));
  stock.cutByMix = holdToMix(mix, control.shareOut.mix!, limit, rolls.live, strata, fresh, retries);
  stock.mixed = startableTaken(services, strata, fresh, retries, withinEntries(demand, rolls.live));
  stock.roomInMix = hasRoomForAny(mix);
}

/**
 * Whether one installation more could be started today if only it were not paused, or were listed: it may lack
 * authorisation, or room under its entry's limit, in the mix or in its services, as well.
 */
function lookAtHeld(
  demand: Demand,
  rolls: Rolls,
  strata: Strata,
  view: View,
  paused: Uint8Array,
  retryToSpare: boolean,
): void {
  const { stock, toSpare, entryRoom, lastUnlisted } = demand;
  stock.pausedAlone = false;
  // Who was found yesterday is there today as a rule, and then nobody else need be looked at.
  stock.unlistedAlone =
    isCutAlone(demand, rolls, strata) || isUnlistedAlone(demand, strata, view, paused, lastUnlisted);
  const isAnyPaused = stock.unpaused < stock.all;
  for (let stratum = 0; stratum < strata.count; stratum++) {
    if (stock.unlistedAlone && (stock.pausedAlone || !isAnyPaused)) return;
    if (isUnlistedAlone(demand, strata, view, paused, stratum)) {
      stock.unlistedAlone = true;
      demand.lastUnlisted = stratum;
    }
    if (paused[stratum] === 0 || !hasRoomFor(demand, strata, stratum)) continue;
    if (entryRoom[strata.entry[stratum]] <= 0 || view.eligible[stratum] === 0) continue;
    const free = strata.status[stratum] === DORMANT || toSpare[strata.supplier[stratum]] === 1;
    const fresh = free && view.freshWaiting[stratum] > 0;
    if (fresh || (retryToSpare && view.retriesWaiting[stratum] > 0)) stock.pausedAlone = true;
  }
}

/** Whether a stratum has one that lacks nothing but to be listed, or to be past firmware, a gate or a blocker. */
function isUnlistedAlone(demand: Demand, strata: Strata, view: View, paused: Uint8Array, stratum: number): boolean {
  if (view.notEligible[stratum] === 0 || paused[stratum] === 1) return false;
  const free = strata.status[stratum] === DORMANT || demand.toSpare[strata.supplier[stratum]] === 1;
  if (!free || !hasRoomFor(demand, strata, stratum)) return false;
  // Of a listed entry, firmware, a gate or a blocker holds them; of one that is not, nothing is started yet.
  const entry = strata.entry[stratum];
  return view.entryAge[entry] === NONE || demand.entryRoom[entry] > 0;
}

/** Whether services and the mix have room for one more of a stratum. */
function hasRoomFor({ services, mix }: Demand, strata: Strata, stratum: number): boolean {
  return services.toSpare[strata.cohort[stratum]] === 1 && hasRoomInMix(mix, strata.status[stratum]);
}

/** Whether there is one that only the limit of its newly listed entry holds back. */
function isCutAlone({ entryRoom, services, wanted, parts }: Demand, { live }: Rolls, strata: Strata): boolean {
  for (let entry = 0; entry < entryRoom.length; entry++) {
    if (entryRoom[entry] >= 0) continue;
    // What the limit cut today still stands in the room in which it was cut.
    for (let i = 0; i < live.countOfEntry[entry]; i++) {
      const stratum = live.ofEntry[entry][i];
      if (services.toSpare[strata.cohort[stratum]] === 1 && parts[stratum] < wanted[stratum]) return true;
    }
  }
  return false;
}

function sumUp(demand: Demand, live: Live, strata: Strata, view: View): void {
  const { first, second, ofSupplier, firstOfSupplier, stock } = demand;
  ofSupplier.fill(0);
  firstOfSupplier.fill(0);
  stock.startable = 0;
  for (let i = 0; i < live.count; i++) {
    const stratum = live.strata[i];
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
