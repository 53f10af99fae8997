import {
  FIXING_FORWARD,
  IN_FLIGHT,
  LAWFUL_MOVES,
  NOT_ELIGIBLE,
  REJECTED,
  ROLLED_BACK,
  STALLED,
  STATES,
  WAITING,
} from '../fleet/installation.ts';

/** Where the installations are: how many of each stratum stand in each state. */
export interface Stocks {
  /** By stratum and state, at `stratum * STATES + state`. */
  readonly of: Int32Array;
  /** Moves made in this replication, at `from * STATES + to`. */
  readonly moved: Float64Array;
  /** By state, over all strata: put in so far, and when last reckoned. */
  readonly putIn: Float64Array;
  readonly total: Float64Array;
  /** 1 where a stratum has moved since the last midnight; and the same four at a time, because most stand still. */
  readonly dirty: Uint8Array;
  readonly dirtyFours: Int32Array;
}

/** Empty stocks of so many strata. */
export function newStocks(strata: number): Stocks {
  const dirtyFours = new Int32Array((strata + 3) >> 2);
  return {
    of: new Int32Array(strata * STATES),
    moved: new Float64Array(STATES * STATES),
    putIn: new Float64Array(STATES),
    total: new Float64Array(STATES),
    dirty: new Uint8Array(dirtyFours.buffer, 0, strata),
    dirtyFours,
  };
}

/** Empties all stocks and forgets all moves, before the next replication. */
export function clearStocks(stocks: Stocks): void {
  stocks.of.fill(0);
  stocks.moved.fill(0);
  stocks.putIn.fill(0);
  stocks.dirty.fill(0);
}

/** Puts installations into a state: at the start, or when they join a stratum later. */
export function place(stocks: Stocks, stratum: number, state: number, installations: number): void {
  stocks.of[stratum * STATES + state] += installations;
  stocks.putIn[state] += installations;
  stocks.dirty[stratum] = 1;
}

/** Moves installations of a stratum from one state to another. Most moves pass here, so it does the least it can. */
export function move(stocks: Stocks, stratum: number, from: number, to: number, installations: number): void {
  const at = stratum * STATES;
  stocks.of[at + from] -= installations;
  stocks.of[at + to] += installations;
  stocks.moved[from * STATES + to] += installations;
  stocks.dirty[stratum] = 1;
}

/**
 * Moves so many installations of each of these strata from one state to another.
 *
 * @param strata the first `count` of these
 * @param installations by stratum
 */
export function moveEach(
  stocks: Stocks,
  strata: Int32Array,
  count: number,
  installations: Int32Array,
  from: number,
  to: number,
): void {
  const { of, dirty, moved } = stocks;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const stratum = strata[i];
    const moving = installations[stratum];
    if (moving === 0) continue;
    of[stratum * STATES + from] -= moving;
    of[stratum * STATES + to] += moving;
    dirty[stratum] = 1;
    sum += moving;
  }
  moved[from * STATES + to] += sum;
}

const MOVES = Int32Array.from(LAWFUL_MOVES);
const FROM = MOVES.map((move) => Math.floor(move / STATES));
const TO = MOVES.map((move) => move % STATES);

/** Reckons the totals by state from the lawful moves made so far, into `stocks.total`; `auditMoves` finds any other. */
export function reckonTotals(stocks: Stocks): void {
  const { moved, total } = stocks;
  total.set(stocks.putIn);
  for (let i = 0; i < MOVES.length; i++) {
    const installations = moved[MOVES[i]];
    total[FROM[i]] -= installations;
    total[TO[i]] += installations;
  }
}

/** The first stratum from one on that has moved since the last midnight; the number of strata where there is none. */
export function nextMoved({ dirty, dirtyFours }: Stocks, from: number): number {
  let stratum = from;
  while (stratum < dirty.length) {
    if (dirty[stratum] === 1) return stratum;
    stratum++;
    while ((stratum & 3) === 0 && stratum < dirty.length && dirtyFours[stratum >> 2] === 0) stratum += 4;
  }
  return dirty.length;
}

/** Open installations of a stratum: those in one of the `OPEN_STATES`, written out because every close asks for it. */
export function openOf({ of }: Stocks, stratum: number): number {
  const at = stratum * STATES;
  return (
    of[at + NOT_ELIGIBLE] +
    of[at + WAITING] +
    of[at + IN_FLIGHT] +
    of[at + STALLED] +
    of[at + REJECTED] +
    of[at + ROLLED_BACK] +
    of[at + FIXING_FORWARD]
  );
}
