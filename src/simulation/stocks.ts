import { OPEN_STATES, STATES } from '../fleet/installation.ts';

/** Where the installations are: how many of each stratum stand in each state. */
export interface Stocks {
  /** By stratum and state, at `stratum * STATES + state`. */
  readonly of: Int32Array;
  /** By state, over all strata. */
  readonly total: Float64Array;
  /** Open installations, by stratum. */
  readonly open: Int32Array;
  /** Moves made in this replication, at `from * STATES + to`. */
  readonly moved: Float64Array;
  /** 1 where a stratum has moved since the last midnight. */
  readonly dirty: Uint8Array;
}

export function newStocks(strata: number): Stocks {
  return {
    of: new Int32Array(strata * STATES),
    total: new Float64Array(STATES),
    open: new Int32Array(strata),
    moved: new Float64Array(STATES * STATES),
    dirty: new Uint8Array(strata),
  };
}

export function clearStocks(stocks: Stocks): void {
  stocks.of.fill(0);
  stocks.total.fill(0);
  stocks.open.fill(0);
  stocks.moved.fill(0);
  stocks.dirty.fill(0);
}

/** 1 for open states, 0 for the others. */
const OPEN = new Int8Array(STATES);
for (const state of OPEN_STATES) OPEN[state] = 1;

/** Puts installations into a state at the start. */
export function place(stocks: Stocks, stratum: number, state: number, installations: number): void {
  stocks.of[stratum * STATES + state] += installations;
  stocks.total[state] += installations;
  stocks.open[stratum] += OPEN[state] * installations;
  stocks.dirty[stratum] = 1;
}

/** Moves installations of a stratum from one state to another. Every move passes here. */
export function move(stocks: Stocks, stratum: number, from: number, to: number, installations: number): void {
  const at = stratum * STATES;
  stocks.of[at + from] -= installations;
  stocks.of[at + to] += installations;
  stocks.total[from] -= installations;
  stocks.total[to] += installations;
  stocks.open[stratum] += (OPEN[to] - OPEN[from]) * installations;
  stocks.moved[from * STATES + to] += installations;
  stocks.dirty[stratum] = 1;
}
