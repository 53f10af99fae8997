import { expect, test } from 'vitest';
import { CHARTS } from '../../../src/report/charts/index.ts';

test('lists every picture under its own name, for good', () => {
  expect(Object.keys(CHARTS)).toEqual(['clearance', 'pacing', 'volumes', 'alerts']);
  for (const [name, chart] of Object.entries(CHARTS)) expect(chart.name).toBe(name);
  expect(Object.isFrozen(CHARTS)).toBe(true);
  expect(Object.values(CHARTS).every(Object.isFrozen)).toBe(true);
});
