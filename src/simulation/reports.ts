import { SCOPES_PER_STRATUM } from '../control/scope.ts';
import { CLASSES, type View } from '../control/view.ts';
import type { Gaps } from './gaps.ts';

/** Numbers that one record takes. */
export const FIELDS = 7;

/** Outcomes on their way to the control centre, oldest first: a ring of records that grows when it is full. */
export interface Reports {
  /** Records of: tick of resolution, stratum, class, resolved, failed, with unknown code, failed after migration. */
  records: Int32Array;
  /** Place of the oldest record, and how many there are. */
  oldest: number;
  count: number;
  /** Where the newest record begins; of no meaning while there are none. */
  newest: number;
}

/** A failure that was reported as success, to be reported once more. */
export interface Correction {
  readonly stratum: number;
  readonly attemptClass: number;
  readonly unknown: number;
}

/** No reports under way. */
export function newReports(): Reports {
  return { records: new Int32Array(1024 * FIELDS), oldest: 0, count: 0, newest: 0 };
}

/** Forgets all reports, before the next replication. */
export function clearReports(reports: Reports): void {
  reports.oldest = 0;
  reports.count = 0;
}

/**
 * Writes a report of attempts that are resolved in this tick, or of installations that fail in it after their migration (of which
 * class their attempt was does not matter then).
 */
export function report(
  reports: Reports,
  tick: number,
  stratum: number,
  attemptClass: number,
  resolved: number,
  failed: number,
  unknown: number,
  delayed = 0,
): void {
  if (addToNewest(reports, tick, stratum, attemptClass, resolved, failed, unknown, delayed)) return;
  if (reports.count === reports.records.length / FIELDS) grow(reports);
  const { records } = reports;
  let place = reports.oldest + reports.count;
  if (place >= records.length / FIELDS) place -= records.length / FIELDS;
  const at = place * FIELDS;
  reports.newest = at;
  records[at] = tick;
  records[at + 1] = stratum;
  records[at + 2] = attemptClass;
  records[at + 3] = resolved;
  records[at + 4] = failed;
  records[at + 5] = unknown;
  records[at + 6] = delayed;
  reports.count++;
}

/** Outcomes that follow one another in a stratum make one record. */
function addToNewest(
  reports: Reports,
  tick: number,
  stratum: number,
  attemptClass: number,
  resolved: number,
  failed: number,
  unknown: number,
  delayed: number,
): boolean {
  if (reports.count === 0) return false;
  const { records, newest } = reports;
  if (records[newest] !== tick || records[newest + 1] !== stratum || records[newest + 2] !== attemptClass) return false;
  records[newest + 3] += resolved;
  records[newest + 4] += failed;
  records[newest + 5] += unknown;
  records[newest + 6] += delayed;
  return true;
}

function grow(reports: Reports): void {
  const grown = new Int32Array(reports.records.length * 2);
  const head = reports.records.subarray(reports.oldest * FIELDS);
  grown.set(head);
  grown.set(reports.records.subarray(0, reports.oldest * FIELDS), head.length);
  reports.records = grown;
  reports.oldest = 0;
}

/**
 * Brings into the view what was resolved at or before a tick. A scope in which a failure is reported for the first time since
 * the opening joins the list of troubled scopes.
 *
 * @param scopesOf the scopes of every stratum
 * @param gaps what keeps reports back now, where there is anything that may
 */
export function reportIn(
  reports: Reports,
  upToTick: number,
  view: View,
  scopesOf: Int32Array,
  gaps: Gaps | undefined,
): void {
  const { records } = reports;
  const capacity = records.length / FIELDS;
  if (gaps !== undefined) reportAside(gaps, view, scopesOf);
  while (reports.count > 0 && records[reports.oldest * FIELDS] <= upToTick) {
    const at = reports.oldest * FIELDS;
    if (gaps === undefined) enterRecord(view, scopesOf, records, at, 1);
    else if (passes(gaps, records, at)) enterRecord(view, scopesOf, records, at, gaps.times[records[at + 1]]);
    reports.oldest = reports.oldest + 1 === capacity ? 0 : reports.oldest + 1;
    reports.count--;
  }
}

/** What was set aside before passes, or not, as if it came now. */
function reportAside(gaps: Gaps, view: View, scopesOf: Int32Array): void {
  const waiting = gaps.aside.splice(0);
  for (let at = 0; at < waiting.length; at += FIELDS) {
    if (passes(gaps, waiting, at)) enterRecord(view, scopesOf, waiting, at, gaps.times[waiting[at + 1]]);
  }
}

/** Whether a record gets through now. Where reports are late, it is set aside; where they are lost, it is gone. */
function passes(gaps: Gaps, records: ArrayLike<number>, at: number): boolean {
  const stratum = records[at + 1];
  if (gaps.lost[stratum] === 1) return false;
  if (gaps.late[stratum] === 0) return true;
  for (let field = at; field < at + FIELDS; field++) gaps.aside.push(records[field]);
  return false;
}

/** @param times how often it is counted */
function enterRecord(view: View, scopesOf: Int32Array, records: ArrayLike<number>, at: number, times: number): void {
  enter(
    view,
    scopesOf,
    records[at + 1] * SCOPES_PER_STRATUM,
    records[at + 2],
    times * records[at + 3],
    times * records[at + 4],
    times * records[at + 5],
    times * records[at + 6],
  );
}

function enter(
  view: View,
  scopesOf: Int32Array,
  firstScope: number,
  attemptClass: number,
  resolved: number,
  failed: number,
  unknown: number,
  delayed: number,
): void {
  const { resolvedToday, resolvedSoFar } = view;
  for (let place = firstScope; place < firstScope + SCOPES_PER_STRATUM; place++) {
    const at = scopesOf[place] * CLASSES + attemptClass;
    resolvedToday[at] += resolved;
    resolvedSoFar[at] += resolved;
  }
  // Nearly all that is reported went well.
  if (failed > 0) enterFailures(view, scopesOf, firstScope, attemptClass, failed, unknown);
  if (delayed > 0) enterDelayed(view, scopesOf, firstScope, delayed);
}

function enterFailures(
  view: View,
  scopesOf: Int32Array,
  firstScope: number,
  attemptClass: number,
  failed: number,
  unknown: number,
): void {
  const { failedToday, failedSoFar, unknownToday, unknownSoFar } = view;
  for (let place = firstScope; place < firstScope + SCOPES_PER_STRATUM; place++) {
    const scope = scopesOf[place];
    const at = scope * CLASSES + attemptClass;
    if (failedToday[scope * CLASSES] === 0 && failedToday[scope * CLASSES + 1] === 0) addTroubled(view, scope);
    failedToday[at] += failed;
    failedSoFar[at] += failed;
    unknownToday[scope] += unknown;
    unknownSoFar[scope] += unknown;
  }
}

function enterDelayed(view: View, scopesOf: Int32Array, firstScope: number, delayed: number): void {
  const { delayedToday, delayedSoFar } = view;
  for (let place = firstScope; place < firstScope + SCOPES_PER_STRATUM; place++) {
    delayedToday[scopesOf[place]] += delayed;
    delayedSoFar[scopesOf[place]] += delayed;
  }
}

/** Takes a scope into the list of troubled ones, which stands in the order of the scopes: rules judge them in it. */
function addTroubled(view: View, scope: number): void {
  const { troubled } = view;
  let place = view.troubledCount;
  for (; place > 0 && troubled[place - 1] > scope; place--) troubled[place] = troubled[place - 1];
  troubled[place] = scope;
  view.troubledCount++;
}

/** Keeps what has been reported so far, before more comes in: rules that remember something look at both. */
export function keepBefore(view: View): void {
  view.resolvedBefore.set(view.resolvedSoFar);
  view.failedBefore.set(view.failedSoFar);
}

/** Starts the counts since the opening afresh. */
export function startDay(view: View): void {
  view.resolvedToday.fill(0);
  view.failedToday.fill(0);
  view.unknownToday.fill(0);
  view.delayedToday.fill(0);
  view.troubledCount = 0;
}
