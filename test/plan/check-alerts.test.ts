import { expect, test } from 'vitest';
import { alertsFaults } from '../../src/plan/check-alerts.ts';
import { fleetFaults } from '../../src/plan/check-fleet.ts';
import { altered } from '../kit/altered.ts';
import { richPlan } from '../kit/rich-plan.ts';

const plan = richPlan();
const quantities = plan.quantities.length;

test.each([
  ['alerts.burstDays', -1, 'alerts.burstDays is -1, no whole number from 0 on'],
  ['alerts.dayFactor', -1, `alerts.dayFactor is -1, no place among ${quantities}`],
  ['alerts.limitPerDay', -2, `alerts.limitPerDay is -2, no place among ${quantities}`],
  ['alerts.backgroundPerDay', -1, 'alerts.backgroundPerDay is negative'],
  ['alerts.burstRate', [0], 'alerts.burstRate has 1 of 2 cohorts'],
  ['alerts.pendingRate.1', quantities, `alerts.pendingRate is ${quantities}, no place among ${quantities}`],
  ['alerts.powerRate.0', -1, `alerts.powerRate is -1, no place among ${quantities}`],
  ['alerts.configuredDay', [-1], 'alerts.configuredDay has 1 of 2 cohorts'],
  ['alerts.configuredDay.1', quantities, `alerts.configuredDay is ${quantities}, no place among ${quantities}`],
  ['alerts.configuredShare', -1, `alerts.configuredShare is -1, no place among ${quantities}`],
  ['alerts.capDay', -2, `alerts.capDay is -2, no place among ${quantities}`],
  ['alerts.capPerDay', 0, 'alerts.capPerDay is 0, no whole number from 1 on'],
  ['alerts.capPerDay', 501, 'alerts.capPerDay is 501, where 500 is the most'],
  ['alerts.backgroundGrowth', -0.1, 'alerts.backgroundGrowth is negative'],
  ['alerts.dnos.0.hash', 3, "alerts.dnos[0] 'north' has a hash that is not its id's"],
  ['alerts.dnos.1.limitPerDay', -2, "DNO 'south' limitPerDay is -2, no limit"],
  ['alerts.dnos.1.share', 0.5, 'the shares of DNOs add up to 0.75'],
])('%s', (path, value, fault) => {
  const broken = altered(plan, path, value);
  expect(alertsFaults(broken)).toEqual([fault]);
  expect(fleetFaults(broken)).toEqual([fault]);
});

test('a limit of the network that is no quantity', () => {
  const broken = altered(plan, 'alerts.networkLimitPerDay', -1, true);
  expect(alertsFaults(broken)).toEqual([`alerts.networkLimitPerDay is -1, no place among ${quantities}`]);
});

test('a share that is none, and DNOs out of order', () => {
  const shares = altered(altered(plan, 'alerts.dnos.0.share', 1.25), 'alerts.dnos.1.share', -0.25);
  expect(alertsFaults(shares)).toEqual(["DNO 'north' share is 1.25, no share", "DNO 'south' share is -0.25, no share"]);
  expect(alertsFaults(altered(plan, 'alerts.dnos', [...plan.alerts.dnos].reverse()))).toEqual([
    "alerts.dnos[1] 'north' is out of order: it comes before 'south'",
  ]);
});
