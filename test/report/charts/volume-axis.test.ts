import { expect, test } from 'vitest';
import { volumeGrid, volumeScale } from '../../../src/report/charts/volume-axis.ts';

test('equal ratios are equally far apart, and one volume stands in the middle', () => {
  const xOf = volumeScale([100, 1000, 10_000]);
  expect(xOf(100)).toBe(0);
  expect(xOf(1000) * 2).toBeCloseTo(xOf(10_000), 9);
  expect(volumeScale([700])(700)).toBeGreaterThan(0);
});

test('labels that would lie on one another are left out; the ends stay', () => {
  const volumes = [2000, 2050, 2100, 40_000, 49_000, 50_000];
  const labels = JSON.stringify(volumeGrid(volumes, volumeScale(volumes), 0, 100));
  expect(labels).toContain('"2,000"');
  expect(labels).toContain('"50,000"');
  for (const hidden of ['"2,050"', '"49,000"']) expect(labels).not.toContain(hidden);
});
