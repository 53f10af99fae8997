import { CLASSES } from '../control/view.ts';
import type { Outcome } from '../fleet/outcome.ts';
import { binomialAt, OCCASIONS_PER_COUNT } from '../kernel/binomial.ts';
import { drawAt, WORDS } from '../kernel/chance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { type DurationLaw, isCertain, longestOf, ticksBeyond } from '../kernel/duration-law.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * Attempts that go straight through: nobody follows them, they are counted into the span of ticks in which they
 * resolve. A span ends where somebody looks: at the ticks up to which a wave's reports reach, and at midnight. So what
 * resolves within a span may be landed and reported at its end, and nobody can tell the difference. A ring of spans, as
 * long as the longest turnaround, holds how many are due.
 */
export interface StraightThrough {
  /** Spans of a day, and for each tick of the day which it is in and whether it is its last. */
  readonly spansPerDay: number;
  readonly spanOf: Int32Array;
  readonly endsSpan: Uint8Array;
  /** Spans in the ring. */
  readonly ring: number;
  /** Strata times classes: the places of one span. */
  readonly places: number;
  /** At `(span mod ring) * places + stratum * CLASSES + class`. */
  readonly due: Int32Array;
  /** The places of each span that are not empty, so that the others need not be looked at. */
  readonly occupied: Int32Array;
  readonly occupiedCount: Int32Array;
  /** The tick that was asked for last, and the row that it has. */
  lastTick: number;
  lastRow: number;
  /** Still in flight, by stratum. */
  readonly inFlight: Int32Array;
}

/**
 * @param waves ticks of the day at which waves start
 * @param reportLagTicks ticks from an outcome to its report
 * @param mostLaterTicks the most by which slow services make an attempt take longer
 */
export function newStraightThrough(
  strata: number,
  outcomes: readonly Outcome[],
  waves: Int32Array,
  reportLagTicks: number,
  mostLaterTicks: number,
): StraightThrough {
  const endsSpan = new Uint8Array(TICKS_PER_DAY);
  endsSpan[TICKS_PER_DAY - 1] = 1;
  // A wave sees what resolved up to its tick less the lag, which may lie on an earlier day.
  for (const wave of waves) {
    const seenUpTo = (wave - reportLagTicks) % TICKS_PER_DAY;
    endsSpan[seenUpTo < 0 ? seenUpTo + TICKS_PER_DAY : seenUpTo] = 1;
  }
  const spanOf = new Int32Array(TICKS_PER_DAY);
  for (let tick = 1; tick < TICKS_PER_DAY; tick++) spanOf[tick] = spanOf[tick - 1] + endsSpan[tick - 1];
  const spansPerDay = spanOf[TICKS_PER_DAY - 1] + 1;
  const longest = outcomes.reduce((most, outcome) => Math.max(most, longestOf(outcome.turnaround)), 1) + mostLaterTicks;
  const ring = (Math.ceil(longest / TICKS_PER_DAY) + 1) * spansPerDay;
  const places = strata * CLASSES;
  return {
    spansPerDay,
    spanOf,
    endsSpan,
    ring,
    places,
    due: new Int32Array(ring * places),
    occupied: new Int32Array(ring * places),
    occupiedCount: new Int32Array(ring),
    lastTick: 0,
    lastRow: 0,
    inFlight: new Int32Array(strata),
  };
}

/** The stratum of a place. */
export function stratumOf(place: number): number {
  return Math.floor(place / CLASSES);
}

/** The attempt class of a place. */
export function classOf(place: number): number {
  return place % CLASSES;
}

/** The row of the ring that a tick's span has. */
export function rowOf(straight: StraightThrough, tick: number): number {
  // Strata of one turnaround ask for the same tick, one after another.
  if (tick === straight.lastTick) return straight.lastRow;
  const day = Math.floor(tick / TICKS_PER_DAY);
  straight.lastTick = tick;
  straight.lastRow = (day * straight.spansPerDay + straight.spanOf[tick - day * TICKS_PER_DAY]) % straight.ring;
  return straight.lastRow;
}

/** Nobody is in flight any more, before the next replication. */
export function clearStraightThrough(straight: StraightThrough): void {
  straight.due.fill(0);
  straight.occupiedCount.fill(0);
  straight.inFlight.fill(0);
  straight.lastTick = 0;
  straight.lastRow = 0;
}

/** Where those begin that are drawn singly, beyond every occasion of a count; a half of it for each class. */
const SINGLES = 2 ** 30;

/** Up to this many are drawn singly: for fewer, the counts of a long tail's cells would cost more. */
const FEW = 64;

/**
 * Sends attempts of one stratum and class on their way. A law of several cells splits them among the ticks exactly
 * multinomially: cell by cell, by a binomial count of those that are left; once few are left, each is drawn by itself.
 *
 * @param keys the strata's keys for the purpose 'split'; docs/model.md tells the addresses
 * @param laterTicks by which slow services make all of them take longer
 */
export function send(
  straight: StraightThrough,
  law: DurationLaw,
  tick: number,
  stratum: number,
  attemptClass: number,
  attempts: number,
  keys: Int32Array,
  laterTicks: number,
): void {
  if (attempts === 0) return;
  straight.inFlight[stratum] += attempts;
  const from = tick + laterTicks;
  const { upper } = law.table;
  const last = upper.length - 1;
  const place = stratum * CLASSES + attemptClass;
  if (last === 0) {
    put(straight, from + Math.max(1, law.least), place, attempts);
    return;
  }
  let left = attempts;
  let below = 0;
  let cell = 0;
  while (cell < last && left > FEW) {
    const share = (upper[cell] - below) / (WORDS - below);
    const occasion = (attemptClass * upper.length + cell) * OCCASIONS_PER_COUNT;
    const count = binomialAt(left, share, keys, 2 * stratum, tick, occasion);
    put(straight, from + Math.max(1, law.least + cell), place, count);
    below = upper[cell];
    left -= count;
    cell++;
  }
  if (cell === last) {
    put(straight, from + Math.max(1, law.least + last), place, left);
    return;
  }
  const firstOccasion = SINGLES + attemptClass * (SINGLES / 2);
  for (let single = 0; single < left; single++) {
    // Each draw has two words, so it serves two attempts.
    if ((single & 1) === 0) drawAt(keys, 2 * stratum, tick, firstOccasion + (single >> 1), words);
    put(straight, from + Math.max(1, ticksBeyond(law, below, words[single & 1])), place, 1);
  }
}

/**
 * Sends attempts of each of these strata on their way: see {@link send}.
 *
 * @param strata the first `count` of these
 * @param attempts by stratum
 * @param laterTicks by stratum: by which slow services make them take longer
 */
export function sendEach(
  straight: StraightThrough,
  plan: Plan,
  tick: number,
  strata: Int32Array,
  count: number,
  attemptClass: number,
  attempts: Int32Array,
  keys: Int32Array,
  laterTicks: Int32Array,
): void {
  const { due, places, occupied, occupiedCount, inFlight } = straight;
  const { outcomes } = plan;
  const { outcome } = plan.strata;
  for (let i = 0; i < count; i++) {
    const stratum = strata[i];
    const sent = attempts[stratum];
    if (sent === 0) continue;
    const { turnaround } = outcomes[outcome[stratum]];
    if (!isCertain(turnaround)) {
      send(straight, turnaround, tick, stratum, attemptClass, sent, keys, laterTicks[stratum]);
      continue;
    }
    // As `send` does, without a call for each stratum: most plans have one turnaround for all.
    inFlight[stratum] += sent;
    const row = rowOf(straight, tick + Math.max(1, turnaround.least) + laterTicks[stratum]);
    const at = row * places + stratum * CLASSES + attemptClass;
    if (due[at] === 0) {
      occupied[row * places + occupiedCount[row]] = stratum * CLASSES + attemptClass;
      occupiedCount[row]++;
    }
    due[at] += sent;
  }
}

/** Sends one attempt on its way that is due at a tick. */
export function sendOne(straight: StraightThrough, stratum: number, attemptClass: number, due: number): void {
  straight.inFlight[stratum]++;
  put(straight, due, stratum * CLASSES + attemptClass, 1);
}

const words = new Int32Array(2);

function put(straight: StraightThrough, tick: number, place: number, count: number): void {
  putIntoRow(straight, rowOf(straight, tick), place, count);
}

/** Has so many attempts of a place land in the span of a row; who they are is not in flight yet. */
export function putIntoRow(straight: StraightThrough, row: number, place: number, count: number): void {
  if (count === 0) return;
  const { due, places, occupied, occupiedCount } = straight;
  const first = row * places;
  const before = due[first + place];
  if (before === 0) {
    occupied[first + occupiedCount[row]] = place;
    occupiedCount[row]++;
  }
  due[first + place] = before + count;
}

/** Takes so many out of the span of a row again, as if they had never been put there. */
export function takeFromRow(straight: StraightThrough, row: number, place: number, count: number): void {
  if (count === 0) return;
  const { due, places, occupied, occupiedCount } = straight;
  const first = row * places;
  due[first + place] -= count;
  if (due[first + place] > 0) return;
  // A place is listed once: one that is empty must not stay, or it would be listed twice when it fills again.
  const last = first + occupiedCount[row] - 1;
  occupied[occupied.indexOf(place, first)] = occupied[last];
  occupiedCount[row]--;
}
