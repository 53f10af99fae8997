import { CLASSES } from '../../../src/control/view.ts';
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
  while (reports.length > 0 && reports[0].tick <= world.tick - plan.control.reportLagTicks) {
    enter(world, reports.shift() as PlainReport);
  }
  const failedIn = (scope: number) => view.failedToday[scope * CLASSES] + view.failedToday[scope * CLASSES + 1];
  const troubled = [...plan.scopes.keys()].filter((scope) => failedIn(scope) > 0);
  view.troubled.set(troubled);
  view.troubledCount = troubled.length;
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
    if (report.unknownCode) view.unknownToday[scope]++;
  }
}
