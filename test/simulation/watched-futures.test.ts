import { expect, test } from 'vitest';
import { type LedgerDefect, ledgerPlan } from '../../src/experiment/ledger-plans.ts';
import { NONE } from '../../src/kernel/identity.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { watchedWorld } from '../../src/simulation/watched-futures.ts';
import { totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', dmc: 'one', untouched: 2000 },
    { id: 'b', dmc: 'two', untouched: 2000 },
  ],
  volumePerDay: 200,
  days: 40,
  outcomes: { plain: { first: { rollBack: 0.02 }, attemptsLimit: 1 } },
});
const scope = plan.scopes.findIndex(({ id }) => id === 'dmc one');
const elsewhere = plan.scopes.findIndex(({ id }) => id === 'dmc two');
const defect: LedgerDefect = { name: 'fiveTimes', scope, onsetDay: 3, times: 10, plus: 0 };
const rule = plannedRule(
  'ratio-executed',
  { threshold: 0.1, minimumSample: 20, first: 1, later: 1 },
  { scopeKind: 'dmc' },
);
const FUTURES = [0, 1, 2, 3, 4, 5, 6, 7];

test('a rule that is only judged tells the exposure that the same rule leaves when it acts', () => {
  const watched = FUTURES.map(watchedWorld(ledgerPlan(plan, [{ ...rule, dryRun: true }], defect), scope));
  const acting = ledgerPlan(plan, [rule], defect);
  for (const [future, { exposed, stops }] of watched.entries()) {
    const run = simulate(acting, future);
    const decisions = run.log.lines();
    const begun = decisions.findIndex(({ kind }) => kind === 'defect begins');
    // A false halt before would pause the scope, or start a diagnosis that mends what is still to come.
    if (decisions.slice(0, begun).some(({ kind }) => kind === 'halt')) continue;
    const halts = decisions.filter(({ kind }) => kind === 'halt');
    if (halts.length > 0 && halts[0].subject !== scope) continue;
    expect(exposed[0]).toBe(totalOf(run, 'exposure'));
    expect(stops[0]).toBeGreaterThan(0);
  }
});

test('nothing is exposed elsewhere, nor where there is no defect; days and installations are those of the run', () => {
  const other = watchedWorld(ledgerPlan(plan, [{ ...rule, dryRun: true }], defect), elsewhere)(0);
  expect(other.exposedInAll).toBeGreaterThan(0);
  const { course, ...clean } = watchedWorld(ledgerPlan(plan, []), NONE)(0);
  const run = simulate(ledgerPlan(plan, []), 0);
  expect(clean).toEqual({
    stops: [],
    exposed: [],
    exposedInAll: 0,
    moments: new Set(),
    foundAt: [],
    goDays: 20,
    migrated: totalOf(run, 'migrated'),
    installationDays: run.migrated.reduce((sum, migrated) => sum + migrated, 0),
  });
  expect(course.started[scope]).toBe(2000);
});
