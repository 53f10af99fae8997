import { expect, test } from 'vitest';
import { controlFaults } from '../../src/plan/check-control.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { altered } from '../kit/altered.ts';
import { richPlan } from '../kit/rich-plan.ts';

const plan = richPlan();
const quantities = plan.quantities.length;

test.each([
  ['control.strategy.name', 'constructor', "there is no strategy 'constructor'"],
  ['control.rules.0.rule', 'gut-feeling', "rule 'alerts': there is no rule 'gut-feeling'"],
  ['control.rules.0.scopeKind', 'dmc', "rule 'alerts' cannot look at a dmc"],
  ['control.rules.0.action', 'halt', "rule 'alerts' cannot halt"],
  ['control.rules.0.throttleShare', 1.5, "rule 'alerts' throttleShare is 1.5, no share"],
  ['control.rules.0.resumeAfterDays', -1, "rule 'alerts' resumeAfterDays is -1, no whole number from 0 on"],
  ['control.rules.0.hash', 3, "control.rules[0] 'alerts' has a hash that is not its id's"],
  ['control.cap.0.fromDay', -1, `control.cap[0].fromDay is -1, no place among ${quantities}`],
  ['control.cap.0.volumePerDay', 0.5, 'control.cap[0].volumePerDay is 0.5, no whole number from 0 on'],
  ['control.shareOut.floorPerDay', -1, 'control.shareOut.floorPerDay is -1, no whole number from 0 on'],
  ['control.shareOut.newEntryPerDay', -1, 'control.shareOut.newEntryPerDay is -1, no whole number from 0 on'],
  ['control.shareOut.newEntryDays', -1, 'control.shareOut.newEntryDays is -1, no whole number from 0 on'],
  ['control.reportLagTicks', -1, 'control.reportLagTicks is -1, no whole number from 0 on'],
  ['anomalyThreshold.per', 'user', "anomalyThreshold.per is 'user', neither programme nor supplier"],
  [
    'anomalyThreshold.volumePerDay',
    quantities,
    `anomalyThreshold.volumePerDay is ${quantities}, no place among ${quantities}`,
  ],
  ['anomalyThreshold.noticeTicks', -1, 'anomalyThreshold.noticeTicks is -1, no whole number from 0 on'],
  ['anomalyThreshold.lead.least', -1, 'anomalyThreshold.lead starts at no whole number of ticks'],
  ['anomalyThreshold.raisedTo', -2, `anomalyThreshold.raisedTo is -2, no place among ${quantities}`],
  ['control.retryShare', 2, 'control.retryShare is 2, no share'],
  ['control.diagnosis.least', -1, 'control.diagnosis starts at no whole number of ticks'],
  ['scopes.1.kind', 'dmc', "scopes[1] 'cohort elster' is out of its place"],
  ['scopes.6.index', 0, "scopes[6] 'supplier s2' is out of its place"],
  ['disturbances.0.scope', 7, "disturbance 'defect' scope is 7, no place among 7"],
  ['disturbances.0.dno', 2, "disturbance 'defect' dno is 2, no place among 2"],
  ['disturbances.0.disturbance', 'gremlin', "disturbance 'defect': there is no disturbance 'gremlin'"],
  ['disturbances.0.quantities.onset', -1, `disturbance 'defect' onset is -1, no place among ${quantities}`],
  ['disturbances.0.quantities', {}, "disturbance 'defect' lacks 'onset'"],
  ['disturbances.1.laws', {}, "disturbance 'incidents' lacks 'length'"],
  ['disturbances.1.laws.length.least', -1, "disturbance 'incidents' length starts at no whole number of ticks"],
])('%s', (path, value, fault) => {
  const broken = altered(plan, path, value);
  expect(controlFaults(broken)).toEqual([fault]);
  expect(checkPlan(broken)).toEqual([fault]);
});

test('a pause until the next go', () => {
  const [rule] = plan.control.rules;
  const pausing = { ...rule, rule: 'ratio-executed', action: 'pause' };
  expect(controlFaults(altered(plan, 'control.rules.0', pausing))).toEqual([
    "rule 'alerts' pauses until the next go, which is not to pause",
  ]);
});

test('a scope too few, and disturbances out of order', () => {
  expect(controlFaults(altered(plan, 'scopes', plan.scopes.slice(0, 6)))).toEqual(['6 scopes, where 7 are expected']);
  expect(controlFaults(altered(plan, 'disturbances', [...plan.disturbances].reverse()))).toEqual([
    "disturbances[1] 'defect' is out of order: it comes before 'incidents'",
  ]);
});
