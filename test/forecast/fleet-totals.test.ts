import { expect, test } from 'vitest';
import { fleetTotals } from '../../src/forecast/fleet-totals.ts';
import { samplePlan } from '../kit/plan.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', untouched: 100, devicesPerInstallation: 1.47 },
    { id: 'b', untouched: 10, devicesPerInstallation: 2 },
  ],
  stocks: [
    { stratum: 'a', state: 'operational', installations: 20 },
    { stratum: 'a', state: 'stalled', installations: 3 },
    { stratum: 'a', state: 'excluded', installations: 4 },
    { stratum: 'b', state: 'migrated, pending supplier', installations: 5 },
    { stratum: 'b', state: 'unrecoverable', installations: 6 },
  ],
});

test('a fleet is counted in installations and devices, migrated and open', () => {
  expect(fleetTotals(plan, () => true)).toEqual({
    installations: 148,
    devices: Math.round(127 * 1.47 + 21 * 2),
    migratedBefore: 25,
    open: 113,
  });
});

test('a part of it is counted by itself', () => {
  expect(fleetTotals(plan, (stratum) => stratum === 1)).toEqual({
    installations: 21,
    devices: 42,
    migratedBefore: 5,
    open: 10,
  });
});
