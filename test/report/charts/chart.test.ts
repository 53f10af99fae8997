import { expect, test } from 'vitest';
import { defineChart } from '../../../src/report/charts/chart.ts';
import { pacing } from '../../../src/report/charts/pacing.ts';

test('a definition gets its name and stays as it is', () => {
  const { name: _, ...definition } = pacing;
  const chart = defineChart('other', definition);
  expect(chart.name).toBe('other');
  expect(chart.draw).toBe(pacing.draw);
  expect(Object.isFrozen(chart)).toBe(true);
});
