import { expect, test } from 'vitest';
import { VOLUME_CURVE_HEIGHT, volumeCurve } from '../../../src/report/charts/volume-curve.ts';
import { sampleCapacity } from '../../kit/sample-capacity.ts';

const texts = (layers: readonly unknown[]): string[] =>
  [...JSON.stringify(layers).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text);

test('both panels, the marks and the lane of limits are named', () => {
  const drawn = texts(volumeCurve(sampleCapacity()));
  expect(drawn).toEqual(
    expect.arrayContaining([
      'Backlog clear by',
      'Consumers interrupted',
      'P50',
      'P80',
      'P90',
      'hold',
      'fail',
      'limits',
    ]),
  );
  expect(drawn).toContain('5,000: from here on P80 is not seen to come earlier');
  expect(VOLUME_CURVE_HEIGHT).toBeGreaterThan(400);
});

test('what is not there is not drawn', () => {
  const drawn = texts(volumeCurve({ ...sampleCapacity(), limits: [], largest: null, enough: null }));
  for (const text of ['limits', 'undecided']) expect(drawn).not.toContain(text);
  expect(drawn.some((text) => text.includes('no earlier'))).toBe(false);
});
