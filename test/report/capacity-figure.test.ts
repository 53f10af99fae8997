import { expect, test } from 'vitest';
import { capacityFigure } from '../../src/report/capacity-figure.ts';
import { svgOf } from '../../src/report/svg.ts';
import { sampleCapacity } from '../kit/sample-capacity.ts';

test('its title is the answer, in words, and its description has the numbers', () => {
  const figure = capacityFigure(sampleCapacity());
  expect(figure.title).toBe('All limits hold up to 2,500 a day; above 5,000 P80 is not seen to come earlier');
  expect(figure.description).toContain('No more than 2,500 installations a day');
  expect(figure.description).toContain('From 5,000 a day on more is not seen to bring');
  expect(figure.table?.rows.length).toBe(5);
  const none = { ...sampleCapacity(), largest: null, enough: null };
  expect(capacityFigure(none).title).toBe('At no volume do all limits hold');
  expect(capacityFigure({ ...none, limits: [] }).title).toBe('No limit is stated');
});

test('it can be drawn, with every mark named beside it, and is the same each time', async () => {
  const svg = await svgOf(capacityFigure(sampleCapacity()));
  for (const text of ['P50', 'P80', 'P90', 'undecided', '2,500: the largest at which all limits hold']) {
    expect(svg).toContain(`>${text}<`);
  }
  expect(await svgOf(capacityFigure(sampleCapacity()))).toBe(svg);
});
