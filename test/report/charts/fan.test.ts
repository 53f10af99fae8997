import { expect, test } from 'vitest';
import { fanKey, fanLayers } from '../../../src/report/charts/fan.ts';

const axis = {
  type: 'quantitative',
  scale: { domain: [0, 1], nice: false, zero: false },
  axis: { values: [], labelExpr: '' },
} as const;

test('has two areas, each with both its edges drawn, and the median as its strongest line', () => {
  const point = { x: 0, p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 };
  const layers = fanLayers([point], { x: axis as never, y: axis as never }) as unknown as {
    mark: { type: string; strokeWidth?: number };
    encoding: { y: { field: string }; y2?: { field: string } };
  }[];
  const areas = layers.filter(({ mark }) => mark.type === 'area');
  const lines = layers.filter(({ mark }) => mark.type === 'line');
  expect(areas.map(({ encoding }) => [encoding.y.field, encoding.y2?.field])).toEqual([
    ['p10', 'p90'],
    ['p25', 'p75'],
  ]);
  expect(lines.map(({ encoding }) => encoding.y.field).sort()).toEqual(['p10', 'p25', 'p50', 'p75', 'p90']);
  const strongest = lines.reduce((most, line) =>
    (line.mark.strokeWidth ?? 0) > (most.mark.strokeWidth ?? 0) ? line : most,
  );
  expect(strongest.encoding.y.field).toBe('p50');
});

test('its key names the three parts', () => {
  const words = JSON.stringify(fanKey(0, 0));
  for (const name of ['P50', 'P25 to P75', 'P10 to P90']) expect(words).toContain(name);
});

test('its key names the lines beside the fan, each below the last', () => {
  const line = { text: 'Planned', colour: '#801650', width: 2, dash: [9, 4] };
  const rows = fanKey(0, 10, [line]) as unknown as { data: { values: { text?: string; y: number }[] } }[];
  const texts = rows.flatMap(({ data }) => data.values).filter(({ text }) => text !== undefined);
  expect(texts.map(({ text }) => text).at(-1)).toBe('Planned');
  expect(texts.map(({ y }) => y)).toEqual(texts.map(({ y }) => y).sort((a, b) => a - b));
});
