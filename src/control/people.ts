import { NONE } from '../kernel/identity.ts';
import type { Control } from './control.ts';
import type { DecisionLog } from './decision.ts';
import type { Desk } from './desk.ts';
import { PROMPT_REVIEWERS, type Reviewers } from './hold-review.ts';
import { type Holding, holdVolume, type Permission } from './holding.ts';
import { PROGRAMME } from './scope.ts';
import { dealt } from './share-out.ts';
import { chargeLate } from './unused-pace.ts';
import type { View } from './view.ts';

/** What the people of the go/no-go do today, whatever the figures say. */
export interface People {
  /** Wave at which it is decided, from 0 at the window's opening; what the waves before it would have started is lost. */
  readonly wave: number;
  /** Whether enough of them are together by the cut-off. */
  readonly decides: boolean;
  /** Of the roles that are asked, those that are there today, in time or not. */
  readonly present: number;
  /** They say no-go where every rule would go. */
  readonly refuses: boolean;
  /** They say go where a rule says no-go, or figures are missing. */
  readonly stamps: boolean;
  readonly reviewers: Reviewers;
}

/** People who decide at the opening, as the rules say. */
export const PROMPT_PEOPLE: People = Object.freeze({
  wave: 0,
  decides: true,
  present: 0,
  refuses: false,
  stamps: false,
  reviewers: PROMPT_REVIEWERS,
});

/**
 * What rules and people let through together today.
 *
 * @param ceiling what the rules of the opening let through
 * @param isInconclusive whether one of them was inconclusive
 */
export function askPeople(
  holding: Holding,
  { goNoGo }: Control,
  ceiling: number,
  isInconclusive: boolean,
  people: People,
  view: View,
  log: DecisionLog,
): Permission {
  if (!people.decides) {
    log.record('people undecided', view.tick, PROGRAMME, NONE, [people.present, goNoGo?.quorum ?? 0]);
    if (goNoGo?.undecided !== 'hold' || ceiling < 1) return { ceiling: 0, held: 0 };
    return holdVolume(holding, goNoGo, ceiling, 'undecided', view, log);
  }
  if (ceiling >= 1 && people.refuses) {
    log.record('people refuse', view.tick, PROGRAMME, NONE);
    return { ceiling, held: 0 };
  }
  if (ceiling < 1) {
    if (!people.stamps || people.refuses) return { ceiling, held: 0 };
    log.record('people wave through', view.tick, PROGRAMME, NONE);
    return { ceiling: Number.POSITIVE_INFINITY, held: Number.POSITIVE_INFINITY };
  }
  if (goNoGo?.missingData === 'hold' && lacksFigures(view)) {
    return holdVolume(holding, goNoGo, ceiling, 'missing data', view, log);
  }
  // Evidence is inconclusive before anything was started: it has nothing to hold the volume to.
  if (goNoGo?.holdsInconclusive === true && isInconclusive && holding.volume > 0) {
    return holdVolume(holding, goNoGo, ceiling, 'inconclusive', view, log);
  }
  return { ceiling, held: Number.POSITIVE_INFINITY };
}

/** Whether yesterday's figures are missing. The first day has no yesterday. */
export function lacksFigures({ alertsYesterday, day }: View): boolean {
  return alertsYesterday < 0 && day > 0;
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
