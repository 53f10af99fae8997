import { expect, test } from 'vitest';
import { scopesOfStrata } from '../../src/control/scope.ts';
import { clearHarmReports, newHarmReports, reportHarm } from '../../src/simulation/harm-reports.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import { sampleView } from '../kit/sample-view.ts';

const rules = [plannedRule('severity', { unrecoverable: 1, interrupted: 1, count: 1 })];
const plan = samplePlan({ strata: [{ id: 'a' }, { id: 'b', dmc: 'dmc-2' }], control: { rules } });
const scopesOf = scopesOfStrata(plan.strata, plan.cohorts.length, plan.dmcs.length);

test('harm enters the view of all its scopes when it is due, in whatever order gaps let it', () => {
  const reports = newHarmReports(plan)!;
  const view = sampleView(plan);
  reports.coming.push({ tick: 3, stratum: 0, isUnrecoverable: true }, { tick: 5, stratum: 1, isUnrecoverable: false });
  reports.coming.push({ tick: 9, stratum: 1, isUnrecoverable: true });
  reportHarm(reports, 2, view, scopesOf, undefined);
  expect(view.unrecoverableSoFar[0]).toBe(0);
  const gaps = {
    late: Uint8Array.of(1, 0),
    lost: new Uint8Array(2),
    alerts: false,
    times: new Uint32Array(2).fill(1),
    aside: [],
  };
  reportHarm(reports, 5, view, scopesOf, gaps);
  expect([view.unrecoverableSoFar[0], view.interruptedSoFar[0]]).toEqual([0, 1]);
  reportHarm(reports, 6, view, scopesOf, { ...gaps, late: new Uint8Array(2) });
  expect([view.unrecoverableSoFar[0], view.interruptedSoFar[0]]).toEqual([1, 1]);
  reportHarm(reports, 9, view, scopesOf, { ...gaps, lost: Uint8Array.of(0, 1) });
  expect([view.unrecoverableSoFar[0], reports.coming.length]).toEqual([1, 0]);
  reports.coming.push({ tick: 9, stratum: 1, isUnrecoverable: true });
  clearHarmReports(reports);
  expect(reports).toEqual({ coming: [], aside: [] });
});

test('nobody writes reports that no rule looks at', () => {
  expect(newHarmReports(samplePlan())).toBeUndefined();
});
