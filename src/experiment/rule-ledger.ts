import type { PlannedRule } from '../control/rules/rule.ts';
import type { ScopeKind } from '../control/scope.ts';
import type { Watcher } from '../forecast/runner.ts';
import { NONE } from '../kernel/identity.ts';
import { type Origin, originOf } from '../plan/origin.ts';
import type { Plan } from '../plan/plan.ts';
import { plannedExamples } from '../scenario/rule-examples.ts';
import type { WatchedFuture } from '../simulation/watched-futures.ts';
import { isoDateOf } from '../units/date.ts';
import { type Course, courseOf } from './course.ts';
import { type Exposure, exposureOf } from './exposure.ts';
import { type LedgerDefect, ledgerDefects, ledgerPlan } from './ledger-plans.ts';
import { type Difference, pairedMean } from './paired.ts';
import { type Reaction, reactionOf } from './reaction.ts';
import { type StopRate, stopRateOf } from './stop-rate.ts';

/** Version of the contract below: what `pacing rules --json` prints. */
export const RULE_LEDGER_SCHEMA_VERSION = 1;

/** Futures of each kind where nothing else is asked: of a year each, so that some thousands of go days are looked at. */
const USUAL_LEDGER_REPLICATIONS = 60;

/** What the rules of a plan, and those of the catalogue, are worth: plain JSON. */
export interface RuleLedger extends Origin {
  readonly schemaVersion: typeof RULE_LEDGER_SCHEMA_VERSION;
  readonly replications: number;
  readonly horizonDays: number;
  readonly defects: readonly DefectTold[];
  readonly rules: readonly RuleWorth[];
}

/** A defect that every rule is tried with. */
export interface DefectTold {
  readonly name: LedgerDefect['name'];
  /** Label of the DMC that it strikes. */
  readonly scope: string;
  readonly onset: string;
  /** What failing shares are multiplied by, and the points of roll-backs with an unknown code that are added. */
  readonly times: number;
  readonly plus: number;
  /** Of its DMC in clean futures: attempts on the day of an average attempt, and failed of resolved ones. */
  readonly attemptsPerDay: number;
  readonly failedOfResolved: number;
  /** Days of the horizon that are left at the onset. */
  readonly daysLeft: number;
}

/** What one rule is worth, alone: no other rule acts beside it. */
export interface RuleWorth {
  readonly id: string;
  readonly label: string;
  readonly rule: string;
  readonly from: 'scenario' | 'catalogue';
  readonly scope: ScopeKind;
  readonly action: PlannedRule['action'];
  /** Times that it speaks in 100 clean go days; null where there is no go day. */
  readonly falseStops: StopRate | null;
  /** Mean days by which an installation is migrated later because the rule acts in clean futures, future by future. */
  readonly daysLost: Difference;
  /** By defect. */
  readonly found: readonly Found[];
}

/** How a rule finds a defect. */
export interface Found {
  readonly defect: LedgerDefect['name'];
  /** Null where nothing of the defect's scope is started after its onset. */
  readonly exposure: Exposure | null;
  readonly reaction: Reaction | null;
}

interface Entry {
  readonly planned: PlannedRule;
  readonly from: RuleWorth['from'];
}

/**
 * Measures what rules are worth, in futures that share all their luck. Until a rule first acts, a world in which it acts and
 * one in which it is only judged are the same. So one set of futures for each defect, in which all rules are judged and none
 * acts, tells of every rule how many attempts are exposed before it speaks; and of the clean futures, those in which a rule
 * is silent need not be simulated again for it.
 *
 * @param replications futures of each kind, two at least
 * @param onReplications told how many futures of how many, as far as is known, are simulated
 */
export async function ruleLedger(
  plan: Plan,
  watcher: Watcher,
  replications: number = USUAL_LEDGER_REPLICATIONS,
  onReplications: (done: number, all: number) => void = () => {},
): Promise<RuleLedger> {
  const entries = entriesOf(plan);
  const every = Array.from({ length: replications }, (_, replication) => replication);
  const judged = entries.map(({ planned }) => ({ ...planned, dryRun: true }));
  let done = 0;
  let all = 4 * replications;
  const watch = async (variant: Plan, which: readonly number[], defectScope: number) => {
    onReplications(done, all);
    const futures = await watcher.watch(variant, which, defectScope);
    done += which.length;
    return futures;
  };
  const clean = await watch(ledgerPlan(plan, judged), every, NONE);
  const course = courseOf(clean.map((future) => future.course));
  const defects = ledgerDefects(plan, course);
  const spokeIn = entries.map((_, place) => every.filter((replication) => clean[replication].stops[place] > 0));
  all = (1 + defects.length) * replications + spokeIn.reduce((sum, { length }) => sum + length, 0);
  const struck: (readonly WatchedFuture[])[] = [];
  for (const defect of defects) struck.push(await watch(ledgerPlan(plan, judged, defect), every, defect.scope));
  const rules: RuleWorth[] = [];
  for (const [place, entry] of entries.entries()) {
    const acting = ledgerPlan(plan, [{ ...entry.planned, dryRun: false }]);
    const others = spokeIn[place].length === 0 ? [] : await watch(acting, spokeIn[place], NONE);
    const ruled: WatchedFuture[] = clean.map((future) => ({ ...future, stops: [0] }));
    for (const [at, replication] of spokeIn[place].entries()) ruled[replication] = others[at];
    const found = defects.map((defect, at) => foundBy(plan, entry, defect, course, struck[at], clean, place));
    rules.push(worthOf(entry, clean, ruled, found));
  }
  return {
    schemaVersion: RULE_LEDGER_SCHEMA_VERSION,
    ...originOf(plan),
    replications,
    horizonDays: plan.calendar.days,
    defects: defects.map((defect) => toldOf(plan, defect, course)),
    rules,
  };
}

/** The scenario's rules, then those of the catalogue that it does not have in the same words. */
function entriesOf({ control }: Plan): Entry[] {
  const own = control.rules.map((planned): Entry => ({ planned, from: 'scenario' }));
  const sense = ({ id: _id, label: _label, hash: _hash, dryRun: _dryRun, ...rest }: PlannedRule) =>
    JSON.stringify(rest);
  const known = new Set(control.rules.map(sense));
  const others = plannedExamples().filter((planned) => !known.has(sense(planned)));
  return [...own, ...others.map((planned): Entry => ({ planned, from: 'catalogue' }))];
}

function foundBy(
  plan: Plan,
  { planned }: Entry,
  defect: LedgerDefect,
  course: Course,
  struck: readonly WatchedFuture[],
  clean: readonly WatchedFuture[],
  place: number,
): Found {
  const met = struck.filter(({ exposedInAll }) => exposedInAll > 0);
  const spokeAnyway = struck.filter(({ foundAt }, future) => clean[future].moments.has(foundAt[place]));
  return {
    defect: defect.name,
    exposure: exposureOf(
      met.map(({ exposed }) => exposed[place]),
      spokeAnyway.length,
    ),
    reaction: reactionOf(plan, planned, defect, course),
  };
}

function worthOf(
  { planned, from }: Entry,
  unruled: readonly WatchedFuture[],
  ruled: readonly WatchedFuture[],
  found: readonly Found[],
): RuleWorth {
  const { id, label, rule, scopeKind, action } = planned;
  // An installation-day less is one installation a day later. Both are told of the installations of the future without the rule.
  const daysOf = (futures: readonly WatchedFuture[]): number[] =>
    futures.map(({ installationDays }, future) => -installationDays / Math.max(1, unruled[future].migrated));
  return {
    ...{ id, label, rule, from, scope: scopeKind, action },
    falseStops: stopRateOf(
      ruled.map(({ stops }) => stops[0]),
      ruled.map(({ goDays }) => goDays),
    ),
    daysLost: pairedMean(daysOf(ruled), daysOf(unruled)),
    found,
  };
}

function toldOf(
  { scopes, dmcs, calendar }: Plan,
  { name, scope, onsetDay, times, plus }: LedgerDefect,
  course: Course,
) {
  return {
    ...{
      name,
      scope: dmcs[scopes[scope].index].label,
      onset: isoDateOf(calendar.firstDayNumber + onsetDay),
      times,
      plus,
    },
    attemptsPerDay: course.attemptsPerDay[scope],
    failedOfResolved: course.failed[scope],
    daysLeft: calendar.days - onsetDay,
  };
}
