import { NONE } from '../kernel/identity.ts';
import { couldStart } from './could-start.ts';
import type { DecisionLog } from './decision.ts';
import { giveTurnsBack, reckon } from './demand.ts';
import { type Brief, clearDay, type Desk, markPaused } from './desk.ts';
import { isLimited, limitEntries } from './entry-limits.ts';
import { goOn, isProbing, watchProbes } from './go-on.ts';
import { handOver } from './hand-over.ts';
import { clearHeld } from './held.ts';
import { holdReview } from './hold-review.ts';
import { noteHolding } from './holding.ts';
import { judgeDay, judgeOpening, judgeScopes } from './judgement.ts';
import { askPeople, lacksFigures, loseWaves, type People, PROMPT_PEOPLE } from './people.ts';
import { PROGRAMME, SCOPES_PER_STRATUM } from './scope.ts';
import { programmeCapacity } from './service-hold.ts';
import { shareNothing, shareOut } from './share-out.ts';
import { steadied } from './steadiness.ts';
import { REVIEWS } from './strategies/strategy.ts';
import { account, newStock, type Stock } from './unused-pace.ts';
import type { View } from './view.ts';

/**
 * The business at the opening of a migration day, in order: look at the evidence and aim; reckon what could be started;
 * let the rules of the opening speak, which is the go or no-go; account for the volume; share it out.
 *
 * @param capPerDay the governance cap in force, in installations a day
 * @param people what the people of the go/no-go do today, whatever the figures say
 */
export function openDay(
  desk: Desk,
  brief: Brief,
  view: View,
  capPerDay: number,
  log: DecisionLog,
  people: People = PROMPT_PEOPLE,
): void {
  const { control } = brief;
  const { helm } = desk;
  clearDay(desk);
  handOver(helm, view, log);
  const review = holdReview(helm, people.reviewers, view, log);
  if (review !== undefined) log.record('review', view.tick, PROGRAMME, NONE, [REVIEWS.indexOf(review)]);
  const target = aim(desk, view, log);
  desk.pausedToday.set(desk.paused);
  goOn(desk, brief, view, log);
  judgeScopes(desk, brief, view, log);
  markPaused(desk);
  reckonDay(desk, brief, view, target, capPerDay);
  const { startable, programmeCapacity } = desk.demand.stock;
  view.plannedVolume = Math.min(target, capPerDay, programmeCapacity, startable);
  const judged = mayBeJudged(brief, view, log) ? judgeOpening(desk, brief, view, log) : 0;
  const permission = askPeople(desk.holding, control, judged, desk.book.isInconclusive, people, view, log);
  const { ceiling, held } = permission;
  desk.go = Math.min(ceiling, held) >= 1;
  desk.isHeld = desk.go && permission.why !== undefined;
  account(
    desk.account,
    target,
    true,
    desk.go ? held : 0,
    capPerDay,
    desk.demand.stock,
    desk.go ? ceiling : Number.POSITIVE_INFINITY,
  );
  if (!desk.go) {
    standStill(desk);
    return;
  }
  desk.volume = Math.min(desk.account.planned, ceiling);
  shareOut(desk.allocation, desk.volume, control.shareOut.floorPerDay, desk.demand, desk.rolls);
  allowRetries(desk, brief);
  if (desk.looksAtPlanned) notePlanned(desk, view);
  // A day on which nothing can be started is no experience.
  if (desk.volume > 0) view.goDays++;
  noteHolding(desk.holding, permission, desk.volume);
  log.record('go', view.tick, PROGRAMME, NONE, [desk.volume, target]);
  loseWaves(desk, people, brief.calendar.waves.length, view, log);
}

/** The business of a later wave of a go day: who knows the truth heeds it, rules judge what has been reported, and what is tried out passes or not. */
export function watchDay(desk: Desk, brief: Brief, view: View, log: DecisionLog): void {
  heedInDay(desk);
  judgeDay(desk, brief, view, log);
  if (isProbing(desk)) watchProbes(desk, brief, view, log);
}

/** The business of a day that the calendar closes: only the account, of what could have been started. */
export function closedDay(desk: Desk, brief: Brief, view: View, capPerDay: number, log: DecisionLog): void {
  clearDay(desk);
  desk.go = false;
  const target = aim(desk, view, log);
  markPaused(desk);
  const stock = stockOfClosedDay(desk, brief, view, capPerDay, target);
  account(desk.account, target, false, 0, capPerDay, stock, Number.POSITIVE_INFINITY);
  desk.volume = 0;
  shareNothing(desk.allocation);
}

/** Of the stock of a closed day nothing matters to the account but whether anything could be started. */
function stockOfClosedDay(desk: Desk, brief: Brief, view: View, capPerDay: number, target: number): Stock {
  const { strata, control } = brief;
  const { demand, rolls, stratumPaused, held } = desk;
  limitEntries(demand, view, control.shareOut, held.perEntry);
  const isHeld = demand.services.ofCohorts.length > 0 || control.shareOut.mix !== undefined;
  if (isHeld || demand.limitOfEntry.some((limit) => limit < 1)) {
    reckonDay(desk, brief, view, target, capPerDay);
    giveTurnsBack(demand, rolls.live);
    return demand.stock;
  }
  const startable = couldStart(strata, view, stratumPaused, control, target) ? 1 : 0;
  return { ...newStock(), startable, programmeCapacity: programmeCapacity(demand.services) };
}

/** Reckons what could be started today, of what neither stands still nor is held back. */
function reckonDay(desk: Desk, { strata, control }: Brief, view: View, target: number, capPerDay: number): void {
  const { demand, rolls, stratumPaused, held } = desk;
  reckon(demand, rolls, strata, view, stratumPaused, control, target, capPerDay, held.perEntry);
}

/** Nothing is started today, so nobody's turn is used up. */
function standStill(desk: Desk): void {
  desk.volume = 0;
  shareNothing(desk.allocation);
  giveTurnsBack(desk.demand, desk.rolls.live);
}

function aim(desk: Desk, view: View, log: DecisionLog): number {
  const { held, truth } = desk;
  const { strategy, settings, memory } = desk.helm;
  const wanted = Math.floor(strategy.target(settings, memory));
  const { steadiness } = desk.helm.control;
  const target = steadiness === undefined ? wanted : steadied(desk.pace, steadiness, wanted, desk.target, view, log);
  // Also where the strategy holds nothing back: the one that handed over may have.
  clearHeld(held);
  strategy.hold?.(settings, view, memory, held);
  if (truth !== undefined) strategy.heed?.(truth, held);
  if (target !== desk.target) log.record('target', view.tick, PROGRAMME, NONE, [target, desk.target]);
  desk.target = target;
  return target;
}

/** Between openings too, who knows where trouble is starts nothing there, and goes on where it is over. */
function heedInDay(desk: Desk): void {
  const { helm, held, truth } = desk;
  if (truth === undefined || helm.strategy.heed === undefined) return;
  held.strata.fill(0);
  helm.strategy.heed(truth, held);
  desk.heldInDay ||= held.strata.includes(1);
}

/** Without yesterday's figures a day is no-go, unless that is waived or holds the volume. */
function mayBeJudged({ control }: Brief, view: View, log: DecisionLog): boolean {
  if (!lacksFigures(view) || control.waivesMissingData || control.goNoGo?.missingData === 'hold') return true;
  log.record('no-go', view.tick, PROGRAMME, NONE);
  return false;
}

/** Sums up what is planned for today, by scope. */
function notePlanned({ allocation, scopesOf }: Desk, { plannedToday }: View): void {
  plannedToday.fill(0);
  for (let i = 0; i < allocation.receivers; i++) {
    const stratum = allocation.receiving[i];
    const at = stratum * SCOPES_PER_STRATUM;
    for (let place = at; place < at + SCOPES_PER_STRATUM; place++) {
      plannedToday[scopesOf[place]] += allocation.ofStratum[stratum];
    }
  }
}

/** Retries have a day's allowance only where a retry budget or an entry's limit holds them; elsewhere they may take all. */
function allowRetries(desk: Desk, { control, strata }: Brief): void {
  const { retries } = desk.demand;
  const { receiving, receivers } = desk.allocation;
  for (let i = 0; i < receivers; i++) {
    const stratum = receiving[i];
    const held = control.retryShare < 1 || isLimited(desk.demand, strata.entry[stratum]);
    desk.retriesLeft[stratum] = held ? retries[stratum] : desk.allocation.ofStratum[stratum];
  }
}
