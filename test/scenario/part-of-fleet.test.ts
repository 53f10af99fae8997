import { expect, test } from 'vitest';
import { isInPart } from '../../src/scenario/part-of-fleet.ts';

const stratum = { cohort: 'itron', dmc: 'model-1', supplier: 'north', status: 'active' };

test.each([
  [{}, true],
  [{ cohort: ['itron'] }, true],
  [{ cohort: ['elster', 'itron'], status: ['active'] }, true],
  [{ cohort: ['itron'], status: ['dormant', 'mixed'] }, false],
  [{ dmc: ['model-2'] }, false],
  [{ supplier: ['north'], dmc: ['model-1'] }, true],
  [{ supplier: ['south'] }, false],
])('%j: %s', (part, isIn) => {
  expect(isInPart(part, stratum)).toBe(isIn);
});
