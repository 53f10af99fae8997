import type { DecisionLog } from '../../../src/control/decision.ts';
import type { Desk } from '../../../src/control/desk.ts';
import type { View } from '../../../src/control/view.ts';
import type { Episode, Outage } from '../../../src/disturbance/disturbance.ts';
import { mayMove, STATE_NAMES } from '../../../src/fleet/installation.ts';
import { assert } from '../../../src/kernel/assert.ts';
import { PURPOSE, type Purpose, WORDS } from '../../../src/kernel/chance.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { type Run, TOTAL, type Total } from '../../../src/simulation/run.ts';
import type { PlainBarriers } from './barriers.ts';
import type { PlainChance } from './chance.ts';
import type { PlainInstallation, PlainStratum } from './fleet.ts';
import type { PlainCap } from './raising.ts';
import type { PlainService } from './services.ts';

/** A resolved attempt, on its way into the view. */
export interface PlainReport {
  readonly tick: number;
  readonly stratum: PlainStratum;
  readonly attemptClass: number;
  readonly failed: boolean;
  readonly unknownCode: boolean;
  /** Whether it is no attempt, but an installation that failed after its migration. */
  readonly delayed: boolean;
}

/** The gravest harm to one consumer, which is on its way into the view. */
export interface PlainHarm {
  readonly tick: number;
  readonly stratum: PlainStratum;
  readonly kind: 'unrecoverableSoFar' | 'interruptedSoFar';
}

/** Early life support: whoever waits, in order, and who of them is served. A question is nobody's. */
export interface PlainSupport {
  readonly queue: {
    readonly installation: PlainInstallation | undefined;
    readonly since: number;
    readonly work: number;
  }[];
  busyServers: number;
  /** Those that join in this tick. */
  readonly joining: PlainInstallation[];
  /** By day: how many have become operational. */
  readonly cameInto: number[];
  /** By tick of the day: the work that each question makes. */
  asked: number[][];
  /** The last day on which a case was taken up, or NONE. */
  lastDay: number;
}

/** An episode of a disturbance. A defect is exposed until the first halt that reaches it; answered once a throttle, pause or halt does. */
export interface PlainEpisode {
  readonly episode: Episode;
  /** Place in the plan of the disturbance that brings it. */
  readonly disturbance: number;
  active: boolean;
  halted: boolean;
  answered: boolean;
  /** Whether who knows the truth has heard of it. */
  known: boolean;
}

/** An outage, and whom it strikes: a scope, and in it cohorts where it is a service of some. */
export interface PlainOutage extends Outage {
  readonly disturbance: number;
  readonly scope: number;
  readonly cohorts: readonly number[];
}

/** A pause of a scope, until its diagnosis or its time is over. */
export interface PlainPause {
  readonly scope: number;
  readonly untilTick: number;
  /** Defects that the diagnosis mends. */
  readonly mends: readonly PlainEpisode[];
  /** Whether the scope is paused until then. */
  readonly holds: boolean;
  over: boolean;
}

/** What an anomaly threshold looks at: a scope, what it started today, and who is in quarantine. */
export interface PlainWatch {
  readonly scope: number;
  limit: number;
  startedToday: number;
  /** Changes of the threshold so far. */
  changes: number;
  readonly held: PlainInstallation[];
  /** Ticks of the change that is under way, or NONE. */
  noticedTick: number;
  changeTick: number;
}

/** One plain future, as it stands at this tick. */
export interface PlainWorld {
  readonly plan: Plan;
  readonly chance: PlainChance;
  /** Ticks in the horizon. */
  readonly ticks: number;
  /** Value of each quantity. */
  readonly values: readonly number[];
  /** By stratum: its factor on the odds of trouble. */
  readonly odds: readonly number[];
  /** By entry: its day, before the first or after the last day too. */
  readonly entryDays: readonly number[];
  /** By milestone: the days of its steps. */
  readonly reportSteps: readonly (readonly number[])[];
  /** By supplier: the day on which it becomes ready. */
  readonly readyDays: readonly number[];
  /** By entry: whether its exclusion day found it not listed. */
  readonly givenUp: boolean[];
  readonly strata: readonly PlainStratum[];
  /** Those of which it is told when they are clear: see `partsOf`. */
  readonly parts: readonly (readonly PlainStratum[])[];
  readonly services: readonly PlainService[];
  readonly cap: PlainCap;
  readonly barriers: PlainBarriers;
  readonly supplierReady: boolean[];
  /** By supplier, then day: installations authorised for that day. */
  readonly authorised: readonly number[][];
  readonly episodes: readonly PlainEpisode[];
  readonly outages: readonly PlainOutage[];
  /** Incidents that have opened so far: in which month, and of which category. */
  readonly incidents: { readonly month: number; readonly category: number }[];
  readonly pauses: PlainPause[];
  readonly watches: readonly PlainWatch[];
  /** By scope: diagnoses so far. */
  readonly diagnosesOf: number[];
  /** By scope: how often it was set aside. */
  readonly setAsidesOf: number[];
  /** What is to happen, by tick. */
  readonly agenda: Map<number, (() => void)[]>;
  /** Those that join a queue in this tick. */
  readonly joiningRetries: PlainInstallation[];
  readonly joiningRepair: PlainInstallation[];
  readonly repairQueue: PlainInstallation[];
  busyServers: number;
  readonly support: PlainSupport;
  /** Resolved attempts that are not reported yet, in order of time. */
  readonly reports: PlainReport[];
  /** Of these, what was due and kept back. */
  readonly lateReports: PlainReport[];
  /** The same of harm. */
  readonly harms: PlainHarm[];
  readonly lateHarms: PlainHarm[];
  /** By supplier: what it holds back, to be authorised later. */
  readonly heldBack: number[];
  readonly desk: Desk;
  readonly view: View;
  readonly log: DecisionLog;
  readonly run: Run;
  tick: number;
  day: number;
  /** Entries of `desk.raised` that were taken up today. */
  raisedTaken: number;
  /** By DMC: migrated since the last midnight; and what it has learnt from, less what it has forgotten. */
  readonly migratedOf: number[];
  readonly learnt: number[];
  /** The last day at whose close some were failing after their migration, or NONE. */
  lastFailingDay: number;
  /** Whether nothing was open at the last midnight. */
  cleared: boolean;
  /** What counts if something opens again: it was cleared, but not for good. */
  readonly sinceCleared: (() => void)[];
}

/** Lets something happen so many ticks from now; at or beyond the end of the horizon it does not happen. */
export function after(world: PlainWorld, ticks: number, step: () => void): void {
  const tick = world.tick + ticks;
  if (tick >= world.ticks) return;
  const steps = world.agenda.get(tick);
  if (steps === undefined) world.agenda.set(tick, [step]);
  else steps.push(step);
}

/** Moves an installation to another state, if the table of lawful moves allows it. */
export function move(installation: PlainInstallation, to: number): void {
  const from = installation.state;
  assert(mayMove(from, to), `unlawful move from ${STATE_NAMES[from]} to ${STATE_NAMES[to]}`);
  installation.state = to;
  installation.stratum.tally[from]--;
  installation.stratum.tally[to]++;
}

export function count(world: PlainWorld, total: Total, by = 1): void {
  world.run.totals[TOTAL[total]] += by;
}

/** The two words of an installation at its current attempt. */
export function wordsOf(world: PlainWorld, { stratum, number, attempt }: PlainInstallation, purpose: Purpose) {
  return world.chance.draw(stratum.hash, PURPOSE[purpose], number, attempt);
}

/** Counts something of a day that counts until clearance, which is for good: so perhaps only when something opens again. */
export function countUntilClearance(world: PlainWorld, step: () => void): void {
  if (world.cleared) world.sinceCleared.push(step);
  else step();
}

/** Whether a word lies below a share: the share of all words that do is the share. */
export function isBelow(word: number, share: number): boolean {
  return word >>> 0 < Math.round(share * WORDS);
}
