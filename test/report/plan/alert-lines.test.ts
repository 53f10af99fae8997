import { expect, test } from 'vitest';
import { alertLines } from '../../../src/report/plan/alert-lines.ts';
import { samplePlan } from '../../kit/plan.ts';
import { richPlan } from '../../kit/rich-plan.ts';

test('all that a plan says of alerts beside their rates', () => {
  expect(alertLines(richPlan())).toEqual([
    'limit of alerts a day: 300,000',
    'alerts by DNO: north 25%, limit 80,000 a day; south 75%, no limit',
    'elster: 0.8 power and voltage alerts a day of an installation; 40% of them from 12 Jan 2020',
    'itron: 0.8 power and voltage alerts a day of an installation; no DNO configures them',
    'of an installation at most 20 alerts a day get through, from 15 Jan 2020',
    'everything else on the network raises 50,000,000 alerts a day, 30% more every 365 days',
  ]);
});

test('of what is not stated nothing is said but that there is no limit', () => {
  expect(alertLines(samplePlan({ alerts: { operational: 2.3, background: 50_000_000 } }))).toEqual([
    'no limit of alerts',
  ]);
});
