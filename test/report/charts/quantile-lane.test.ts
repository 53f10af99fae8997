import { expect, test } from 'vitest';
import { dayNumberIn, pixelOf } from '../../../src/report/charts/day-axis.ts';
import { PLOT_WIDTH } from '../../../src/report/charts/plot.ts';
import { quantileLane } from '../../../src/report/charts/quantile-lane.ts';

interface Drawn {
  readonly mark: { readonly type: string; readonly shape?: string };
  readonly data: { readonly values: readonly { x: number; x2?: number; text?: string }[] };
}

const span = { first: dayNumberIn('2020-02-01'), end: dayNumberIn('2020-06-01') };

function drawn(date: string, from: string, to: string): readonly Drawn[] {
  return quantileLane('P50', date, { from, to }, span, 0, 200) as unknown as Drawn[];
}

test('has its dot in the middle of its day, its interval beside it and its date in words', () => {
  const layers = drawn('2020-03-17', '2020-03-13', '2020-03-23');
  const dot = layers.find(({ mark }) => mark.shape === 'circle')?.data.values[0];
  expect(dot?.x).toBeCloseTo(pixelOf(span, dayNumberIn('2020-03-17') + 0.5), 9);
  const interval = layers.filter(({ mark }) => mark.type === 'rule').at(-1)?.data.values[0];
  expect(interval?.x).toBeLessThan(dot?.x as number);
  expect(interval?.x2).toBeGreaterThan(dot?.x as number);
  expect(JSON.stringify(layers)).toContain('17 Mar 2020 (interval 13 to 23 Mar 2020)');
});

test('of an interval that ends beyond the horizon runs to the edge; of a date there, only words are left', () => {
  const [line] = drawn('2020-03-17', '2020-03-13', 'after 2020-05-31')
    .filter(({ mark }) => mark.type === 'rule')
    .slice(-1);
  expect(line.data.values[0].x2).toBe(PLOT_WIDTH);
  const beyond = drawn('after 2020-05-31', 'after 2020-05-31', 'after 2020-05-31');
  expect(beyond.flatMap(({ data }) => data.values.map(({ text }) => text))).toEqual(['P50', 'after 31 May 2020']);
});
