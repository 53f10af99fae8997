import { expect, test } from 'vitest';
import { sensitivityFigure } from '../../src/report/sensitivity-figure.ts';
import { svgOf } from '../../src/report/svg.ts';
import { sampleSensitivity } from '../kit/sample-sensitivity.ts';

test('its title is the answer, and all numbers stand in words and in a table', () => {
  const sample = sampleSensitivity();
  const figure = sensitivityFigure(sample);
  expect(figure.title).toBe('suppliers.a.ready moves the date most: 20 working days');
  expect(figure.description).toContain('suppliers.a.accuracy (sample.yaml:41): -10 (-11 to -9) working days.');
  expect(figure.table?.rows.length).toBe(3);
  expect(sensitivityFigure({ ...sample, assumptions: sample.assumptions.slice(2) }).title).toContain('No stated range');
});

test('it can be drawn, the ends of its bars named beside them', async () => {
  const svg = await svgOf(sensitivityFigure(sampleSensitivity()));
  for (const text of ['70%', '94%', '16 March 2020', '15 May 2020']) expect(svg).toContain(`>${text}<`);
});
