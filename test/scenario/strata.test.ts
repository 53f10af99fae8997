import { expect, test } from 'vitest';
import { stratumWords } from '../../src/scenario/schema/stratum.ts';
import { idOfStratum, installationsOf } from '../../src/scenario/strata.ts';

const words = { cohort: 'itron', dmc: 'model-1', supplier: 'supplier-a', status: 'dormant' };

test('an id is given, or built from the attributes', () => {
  expect(idOfStratum(stratumWords.parse(words))).toBe('itron.model-1.supplier-a.dormant');
  expect(idOfStratum(stratumWords.parse({ ...words, id: 'first' }))).toBe('first');
});

test.each([
  [500_000, 'devices', 1.47, 340_136],
  [1229, 'devices', 1.47, 836],
  [3, 'devices', 2, 2],
  [1, 'devices', 3, 0],
  [0, 'devices', 1.5, 0],
  [7, 'installations', 1.5, 7],
  [7, 'installations', undefined, 7],
  [7, 'devices', undefined, undefined],
] as const)('%i %s at %s devices are %s installations', (number, unit, devicesPerInstallation, installations) => {
  expect(installationsOf({ number, unit }, devicesPerInstallation)).toBe(installations);
});
