import { CLASSES } from '../../../src/control/view.ts';
import type { ReportGap } from '../../../src/disturbance/index.ts';
import type { PlainReport, PlainWorld } from './world.ts';

/** Section 5, third step: outcomes resolved at or before this tick less the lag enter the view. */
export function reportIn(world: PlainWorld, isOpening: boolean): void {
  const { view, reports, plan } = world;
  if (isOpening) {
    view.resolvedToday.fill(0);
    view.failedToday.fill(0);
    view.unknownToday.fill(0);
    view.delayedToday.fill(0);
  }
  if (world.desk.remembers) {
    view.resolvedBefore.set(view.resolvedSoFar);
    view.failedBefore.set(view.failedSoFar);
  }
  const due = world.lateReports.splice(0);
  while (reports.length > 0 && reports[0].tick <= world.tick - plan.control.reportLagTicks) {
    due.push(reports.shift() as PlainReport);
  }
  for (const report of due) {
    const met = gapsNow(world).filter(({ scope }) => report.stratum.scopes.includes(scope));
    const gaps = met.filter(({ outcomes }) => outcomes);
    const times = met.reduce((product, gap) => product * gap.times, 1);
    if (gaps.length === 0) for (let time = 0; time < times; time++) enter(world, report);
    else if (gaps.every(({ arrive }) => arrive)) world.lateReports.push(report);
  }
  reportHarm(world);
  const failedIn = (scope: number) => view.failedToday[scope * CLASSES] + view.failedToday[scope * CLASSES + 1];
  const troubled = [...plan.scopes.keys()].filter((scope) => failedIn(scope) > 0);
  view.troubled.set(troubled);
  view.troubledCount = troubled.length;
}

/** What keeps outcomes back keeps the reports of harm back as well. */
function reportHarm(world: PlainWorld): void {
  const { view, harms, plan } = world;
  const due = world.lateHarms.splice(0);
  while (harms.length > 0 && harms[0].tick <= world.tick - plan.control.reportLagTicks) due.push(harms.shift()!);
  for (const harm of due) {
    const { scopes } = harm.stratum;
    const gaps = gapsNow(world).filter(({ scope, outcomes }) => outcomes && scopes.includes(scope));
    if (gaps.length === 0) for (const scope of scopes) view[harm.kind][scope]++;
    else if (gaps.every(({ arrive }) => arrive)) world.lateHarms.push(harm);
  }
}

/** Section 6, 'Reports': what keeps reports back now. */
export function gapsNow({ episodes }: PlainWorld): ReportGap[] {
  return episodes.flatMap(({ episode, active }) => (active && episode.mechanism === 'reports' ? [episode] : []));
}

function enter({ view }: PlainWorld, report: PlainReport): void {
  for (const scope of report.stratum.scopes) {
    if (report.delayed) {
      view.delayedToday[scope]++;
      view.delayedSoFar[scope]++;
      continue;
    }
    const place = scope * CLASSES + report.attemptClass;
    view.resolvedToday[place]++;
    view.resolvedSoFar[place]++;
    if (report.failed) {
      view.failedToday[place]++;
      view.failedSoFar[place]++;
    }
    if (report.unknownCode) {
      view.unknownToday[scope]++;
      view.unknownSoFar[scope]++;
    }
  }
}
