import { expect, test } from 'vitest';
import { FAIL, PASS } from '../../../src/control/rules/rule.ts';
import { thresholdHeadroom } from '../../../src/control/rules/threshold-headroom.ts';
import { PROGRAMME } from '../../../src/control/scope.ts';
import { samplePlan } from '../../kit/plan.ts';
import { ruleSettings } from '../../kit/rule-course.ts';
import { sampleView } from '../../kit/sample-view.ts';
import { verdictOf } from '../../kit/verdict.ts';

const settings = ruleSettings(thresholdHeadroom, {});
const planned = (plannedVolume: number, anomalyThreshold: number) =>
  sampleView(samplePlan(), { plannedVolume, anomalyThreshold });

test('keeps a tenth of the threshold free', () => {
  expect(verdictOf(thresholdHeadroom, settings, planned(900, 1000), PROGRAMME)).toBe(PASS);
  expect(verdictOf(thresholdHeadroom, settings, planned(901, 1000), PROGRAMME)).toBe(FAIL);
  expect(thresholdHeadroom.ceiling?.(settings, planned(901, 1000))).toBe(900);
});

test('without a threshold there is room for all', () => {
  expect(verdictOf(thresholdHeadroom, settings, planned(1e9, -1), PROGRAMME)).toBe(PASS);
});
