import { describe, expect, test } from 'vitest';
import { openDay, watchDay } from '../../src/control/control-centre.ts';
import { DecisionLog } from '../../src/control/decision.ts';
import { newDesk } from '../../src/control/desk.ts';
import { goOn, isProbing } from '../../src/control/go-on.ts';
import type { PlannedRule } from '../../src/control/rules/rule.ts';
import { CLASSES } from '../../src/control/view.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import { sampleView } from '../kit/sample-view.ts';

// Scopes: programme, two cohorts, two DMCs, one supplier.
const DMC_X = 3;
const PROBE = { share: 0.2, sample: 10, mostFailedOfResolved: 0.1 };

/** A control centre whose rule has stopped DMC x, and days on which so much more of it is reported. */
function stopped(changes: Partial<PlannedRule> = { probe: PROBE }) {
  const plan = samplePlan({
    strata: [
      { id: 'a', cohort: 'c1', dmc: 'x', untouched: 1000 },
      { id: 'b', cohort: 'c2', dmc: 'y', untouched: 1000 },
    ],
    volumePerDay: 100,
    control: { rules: [plannedRule('unknown-error', { count: 1 }, { scopeKind: 'dmc', ...changes })] },
  });
  const desk = newDesk(plan);
  const view = sampleView(plan);
  const log = new DecisionLog();
  desk.stoppedBy[DMC_X] = 0;
  desk.paused[DMC_X] = 1;
  return {
    desk,
    view,
    report: (resolved: number, failed: number) => {
      view.resolvedSoFar[DMC_X * CLASSES] += resolved;
      view.failedSoFar[DMC_X * CLASSES] += failed;
    },
    resume: () => {
      desk.paused[DMC_X] = 0;
    },
    open: () => openDay(desk, plan, view, Number.POSITIVE_INFINITY, log),
    watch: () => watchDay(desk, plan, view, log),
    goOn: () => goOn(desk, plan, view, log),
    said: () => log.lines().map(({ kind, subject, evidence }) => [kind, subject, ...evidence]),
  };
}

describe('a scope that goes on', () => {
  test('does so in full where no probe is asked for', () => {
    const centre = stopped({});
    centre.resume();
    centre.open();
    expect([centre.desk.letsThrough[DMC_X], centre.desk.stoppedBy[DMC_X], isProbing(centre.desk)]).toEqual([
      1,
      -1,
      false,
    ]);
  });

  test('is let through in part, day after day, until the sample is there; then in full from the next opening on', () => {
    const centre = stopped();
    centre.open();
    expect(isProbing(centre.desk)).toBe(false);
    centre.resume();
    centre.open();
    expect([centre.desk.letsThrough[DMC_X], centre.desk.throttledInDay]).toEqual([0.2, true]);
    centre.report(9, 0);
    centre.watch();
    centre.open();
    expect(centre.desk.letsThrough[DMC_X]).toBe(0.2);
    // One of ten is a tenth: as much as may fail.
    centre.report(1, 1);
    centre.watch();
    expect(isProbing(centre.desk)).toBe(false);
    centre.open();
    expect(centre.desk.letsThrough[DMC_X]).toBe(1);
    expect(centre.said().filter(([kind]) => String(kind).startsWith('probe'))).toEqual([
      ['probe begins', DMC_X, 0.2],
      ['probe passed', DMC_X, 1, 10],
    ]);
  });

  test('is halted again where too much of the sample fails, in the day or at the opening, and probed once more after that', () => {
    for (const moment of ['watch', 'open'] as const) {
      const centre = stopped();
      // What was reported before the probe began does not count.
      centre.report(1000, 900);
      centre.resume();
      centre.open();
      centre.report(10, 2);
      centre[moment]();
      expect([centre.desk.paused[DMC_X], centre.desk.letsThrough[DMC_X], centre.view.halts]).toEqual([1, 0, 1]);
      expect(centre.said().at(moment === 'watch' ? -1 : -2)).toEqual(['probe failed', DMC_X, 2, 10]);
      centre.resume();
      centre.open();
      expect([isProbing(centre.desk), centre.desk.letsThrough[DMC_X]]).toEqual([true, 0.2]);
    }
  });

  test('begins afresh with its rules', () => {
    const centre = stopped();
    centre.desk.book.looks.fill(7);
    centre.resume();
    centre.goOn();
    expect(centre.desk.book.looks[DMC_X]).toBe(0);
    expect(centre.desk.book.looks[DMC_X + 1]).toBe(7);
  });
});
