import { NONE } from '../kernel/identity.ts';
import type { World } from './world.ts';

/** Tells which steps of reports are taken on a day: the report, the number of the step (from 1), and how many there are. What was taken before the first day is not told. */
export function tellReportSteps({ given, run }: World, day: number, tick: number): void {
  if (day === 0) return;
  const { stepDays } = given;
  for (let report = 0; report < stepDays.length; report++) {
    const days = stepDays[report];
    for (let step = 0; step < days.length; step++) {
      if (days[step] === day) run.log.record('report step', tick, report, NONE, [step + 1, days.length]);
    }
  }
}
