/**
 * What can stand between the volume that the strategy aims at and the volume that is started, in the order in which
 * the loss is charged: each constraint is charged with what it takes from the largest volume that those before it allow.
 */
export const CONSTRAINTS = [
  'calendar',
  'go/no-go',
  'pause',
  'governance',
  'service',
  'eligible',
  'authorised',
  'mix',
  'waiting',
  'rules',
] as const;

export type Constraint = (typeof CONSTRAINTS)[number];

export const CALENDAR = 0;
export const GO_NO_GO = 1;
export const PAUSE = 2;
export const GOVERNANCE = 3;
export const SERVICE = 4;
export const ELIGIBLE = 5;
export const AUTHORISED = 6;
export const MIX = 7;
export const WAITING = 8;
export const RULES = 9;

/** Installations that could be attempted today, less and less of them as constraints are brought in. */
export interface Stock {
  /** In the backlog or waiting to be listed. */
  all: number;
  /** Of these, in no paused scope. */
  unpaused: number;
  /** Of these, what the services of cohorts could take today. */
  served: number;
  /** Of these, listed, and within what a newly listed entry may start. */
  eligible: number;
  /** Of these, authorised where that is needed. */
  authorised: number;
  /** Of these, within the retry budget, where the mix has bounds; and of these, within the bounds. */
  unmixed: number;
  mixed: number;
  /** Of those that are authorised, within all of these: what can be started. */
  startable: number;
  /** Most that the services of the whole programme can start in the day; infinite without any. */
  programmeCapacity: number;
  /** Whether authorisations cut down what is listed, of which the bounds of the mix would let one more be started. */
  lacksAuthorisation: boolean;
  /** Whether the bounds of the mix cut down what could be started; whether they leave room for one more of some kind. */
  cutByMix: boolean;
  roomInMix: boolean;
  /** Whether a service of cohorts cut down what could be started. */
  cutByServices: boolean;
  /** Whether there is a cohort whose services could take more. */
  roomInServices: boolean;
  /** Whether one of the paused could be started if it alone were not paused. */
  pausedAlone: boolean;
  /** Whether one of those that wait to be listed, or for room under a new entry's limit, needs nothing else. */
  unlistedAlone: boolean;
}

/** Nothing in stock. */
export function newStock(): Stock {
  return {
    all: 0,
    unpaused: 0,
    served: 0,
    eligible: 0,
    authorised: 0,
    unmixed: 0,
    mixed: 0,
    startable: 0,
    programmeCapacity: Number.POSITIVE_INFINITY,
    lacksAuthorisation: false,
    cutByMix: false,
    roomInMix: true,
    cutByServices: false,
    roomInServices: true,
    pausedAlone: false,
    unlistedAlone: false,
  };
}

/** One day's account. `taken` and `binds` have a place for each constraint. */
export interface DayAccount {
  /** The strategy's target. */
  target: number;
  /** Volume after every constraint but the rules of the day. */
  planned: number;
  /** Installations that each constraint took. */
  readonly taken: Float64Array;
  /** 1 where one unit more of the constraint alone would have raised the volume. */
  readonly binds: Uint8Array;
}

/** An account of a day on which nothing has happened yet. */
export function newDayAccount(): DayAccount {
  return {
    target: 0,
    planned: 0,
    taken: new Float64Array(CONSTRAINTS.length),
    binds: new Uint8Array(CONSTRAINTS.length),
  };
}

/**
 * Accounts for a day's volume: V(k) is the largest volume under the first k constraints and constraint k takes
 * V(k-1) - V(k), so that the parts add up to the target less what is started. A shortage of stock that no constraint
 * causes is charged to 'waiting': until then every constraint is judged as if the missing stock were there.
 *
 * @param allowed what the go/no-go lets through, in installations a day: 0 on a no-go, infinite where the volume is not held
 * @param cap the governance cap, in installations a day
 * @param ceiling what rules let through, in installations a day
 */
export function account(
  day: DayAccount,
  target: number,
  migrationDay: boolean,
  allowed: number,
  cap: number,
  stock: Stock,
  ceiling: number,
): void {
  const taken = day.taken.fill(0);
  day.target = target;
  let volume = target;
  const takeDownTo = (constraint: number, reduced: number): void => {
    taken[constraint] = volume - reduced;
    volume = reduced;
  };
  const withoutStock = (before: number, after: number, most = volume): number =>
    most - (Math.min(most, before) - Math.min(most, after));
  if (!migrationDay) takeDownTo(CALENDAR, 0);
  takeDownTo(GO_NO_GO, Math.min(volume, allowed));
  takeDownTo(PAUSE, withoutStock(stock.all, stock.unpaused));
  takeDownTo(GOVERNANCE, Math.min(volume, cap));
  takeDownTo(SERVICE, withoutStock(stock.unpaused, stock.served, Math.min(volume, stock.programmeCapacity)));
  takeDownTo(ELIGIBLE, withoutStock(stock.served, stock.eligible));
  takeDownTo(AUTHORISED, withoutStock(stock.eligible, stock.authorised));
  takeDownTo(MIX, withoutStock(stock.unmixed, stock.mixed));
  takeDownTo(WAITING, Math.min(volume, stock.startable));
  day.planned = volume;
  takeDownTo(RULES, Math.min(volume, ceiling));
  bind(day, migrationDay, allowed, cap, stock, ceiling);
}

/** Charges the go/no-go with what was planned for waves that were past when it was decided. */
export function chargeLate(day: DayAccount, lost: number): void {
  day.planned -= lost;
  day.taken[GO_NO_GO] += lost;
  if (lost > 0) day.binds[GO_NO_GO] = 1;
}

/** Charges authorisation with what was planned for installations whose authorisation turned out to be stale; called when the day is over. */
export function chargeStale(day: DayAccount, stale: number): void {
  day.planned -= stale;
  day.taken[AUTHORISED] += stale;
  if (stale > 0) day.binds[AUTHORISED] = 1;
}

/**
 * Charges the services with what they withheld until midnight, and the rules with what else was planned and not started;
 * called when the day is over.
 */
export function settle(day: DayAccount, started: number, withheld: number): void {
  const lostToRules = day.planned - withheld - started;
  day.taken[SERVICE] += withheld;
  if (withheld > 0) day.binds[SERVICE] = 1;
  day.taken[RULES] = lostToRules;
  if (lostToRules > 0) day.binds[RULES] = 1;
}

function bind(
  day: DayAccount,
  migrationDay: boolean,
  allowed: number,
  cap: number,
  stock: Stock,
  ceiling: number,
): void {
  const capacity = stock.programmeCapacity;
  const others = Math.min(day.target, cap, capacity, ceiling);
  const unheld = Math.min(others, stock.startable);
  const reachable = Math.min(unheld, allowed);
  const short = stock.startable < Math.min(others, allowed);
  const binds = day.binds.fill(0);
  if (!migrationDay) {
    binds[CALENDAR] = unheld > 0 ? 1 : 0;
    return;
  }
  binds[GO_NO_GO] = allowed < unheld ? 1 : 0;
  if (allowed === 0) return;
  binds[PAUSE] = short && stock.pausedAlone ? 1 : 0;
  binds[GOVERNANCE] = cap < Math.min(day.target, allowed, capacity, ceiling, stock.startable) ? 1 : 0;
  // One unit more of the constraint is one more in every service.
  const served = Math.min(capacity + 1, stock.startable + (stock.cutByServices ? 1 : 0));
  binds[SERVICE] = Math.min(day.target, allowed, cap, ceiling, served) > reachable ? 1 : 0;
  binds[ELIGIBLE] = short && stock.unlistedAlone ? 1 : 0;
  binds[AUTHORISED] = short && stock.lacksAuthorisation && stock.roomInServices ? 1 : 0;
  binds[MIX] = short && stock.cutByMix && stock.roomInServices ? 1 : 0;
  binds[WAITING] = short && stock.roomInMix && stock.roomInServices ? 1 : 0;
  binds[RULES] = ceiling < Math.min(day.target, allowed, cap, capacity, stock.startable) ? 1 : 0;
}
