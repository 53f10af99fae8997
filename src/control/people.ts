import { NONE } from '../kernel/identity.ts';
import type { DecisionLog } from './decision.ts';
import type { Desk } from './desk.ts';
import { PROGRAMME } from './scope.ts';
import { dealt } from './share-out.ts';
import { chargeLate } from './unused-pace.ts';
import type { View } from './view.ts';

/** What the people of the go/no-go do today, whatever the figures say. */
export interface People {
  /** Wave at which they decide, from 0 at the window's opening; what the waves before it would have started is lost. */
  readonly wave: number;
  /** They say no-go where every rule would go. */
  readonly refuses: boolean;
  /** They say go where a rule says no-go, or figures are missing. */
  readonly stamps: boolean;
}

/** People who decide at the opening, as the rules say. */
export const PROMPT_PEOPLE: People = Object.freeze({ wave: 0, refuses: false, stamps: false });

/** The largest volume that rules and people let through together; below 1 the day is no-go. */
export function askPeople(ceiling: number, people: People, view: View, log: DecisionLog): number {
  if (ceiling >= 1 && people.refuses) {
    log.record('people refuse', view.tick, PROGRAMME, NONE);
    return 0;
  }
  if (ceiling < 1 && people.stamps && !people.refuses) {
    log.record('people wave through', view.tick, PROGRAMME, NONE);
    return Number.POSITIVE_INFINITY;
  }
  return ceiling;
}

/** Charges the go/no-go with the units of the waves that are past when it is decided. */
export function loseWaves(desk: Desk, people: People, waves: number, view: View, log: DecisionLog): void {
  if (people.wave === 0) return;
  const { allocation } = desk;
  let lost = 0;
  for (let stratum = 0; stratum < allocation.ofStratum.length; stratum++) {
    for (let past = 0; past < people.wave; past++) lost += dealt(allocation, stratum, past, waves, view.day % waves);
  }
  chargeLate(desk.account, lost);
  log.record('people late', view.tick, PROGRAMME, NONE, [lost]);
}
