import { NONE } from '../kernel/identity.ts';
import type { DecisionLog } from './decision.ts';
import { type GoNoGo, HOLDS, type Hold } from './go-no-go.ts';
import { PROGRAMME } from './scope.ts';
import type { View } from './view.ts';

/** How far back the volume is held, and for how long it has been. */
export interface Holding {
  /** The volume of the last go day that was not held and on which something could be started; 0 before there is one. */
  volume: number;
  /** Go days in a row that were held. */
  inRow: number;
}

/** What the go/no-go lets through, in installations a day. Where either is below 1 the day is no-go. */
export interface Permission {
  /** Of the rules of the opening. */
  readonly ceiling: number;
  /** Of the people: infinite where they do not hold the volume. */
  readonly held: number;
  /** Why the volume is held; undefined where it is not. */
  readonly why?: Hold;
}

/** Nothing to hold to yet. */
export function newHolding(): Holding {
  return { volume: 0, inRow: 0 };
}

/** Holds the day to the volume of before; once it has been held too often in a row, nothing is let through. */
export function holdVolume(
  { volume, inRow }: Holding,
  { mostHolds }: GoNoGo,
  ceiling: number,
  why: Hold,
  view: View,
  log: DecisionLog,
): Permission {
  const isTooOften = why !== 'inconclusive' && mostHolds > 0 && inRow >= mostHolds;
  const held = isTooOften ? 0 : volume;
  log.record('people hold', view.tick, PROGRAMME, NONE, [held, HOLDS.indexOf(why)]);
  return { ceiling, held, why };
}

/** Notes how a go day goes: which volume may be held to next. */
export function noteHolding(holding: Holding, { why }: Permission, volume: number): void {
  // Where evidence alone is inconclusive the people have decided, and with figures.
  holding.inRow = why === undefined || why === 'inconclusive' ? 0 : holding.inRow + 1;
  if (why === undefined && volume > 0) holding.volume = volume;
}

/** Nothing was held yet, before the next replication. */
export function clearHolding(holding: Holding): void {
  holding.volume = 0;
  holding.inRow = 0;
}
