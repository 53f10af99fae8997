import { expect, test } from 'vitest';
import type { DateQuantiles } from '../../../src/forecast/forecast.ts';
import { clearanceLane, goLane, wordsBeside } from '../../../src/report/charts/lanes.ts';
import { spanOf } from '../../../src/report/charts/shown-days.ts';
import { DARK_BLUE, GREY, ORANGE } from '../../../src/report/palette.ts';
import { november2019Forecast } from '../../kit/forecast.ts';
import { lateForecast, neverForecast } from '../../kit/forecast-variants.ts';

interface Drawn {
  readonly data: { readonly values: readonly { x: number; x2: number; y: number; y2: number; text?: string }[] };
  readonly mark: { readonly type: string; readonly color?: string; readonly shape?: string };
}

const days = november2019Forecast().days.slice(0, 60);
const span = spanOf(days);

test('each migration day is a column of go from below and no-go from above, each closure a line', () => {
  const layers = goLane(days, span, 100) as unknown as Drawn[];
  const columns = (colour: string) => layers.find(({ mark }) => mark.color === colour)?.data.values ?? [];
  const open = days.filter(({ migrationDay }) => migrationDay);
  expect(columns(DARK_BLUE).length).toBe(open.length);
  for (const [place, day] of open.entries()) {
    const [go, noGo] = [columns(DARK_BLUE)[place], columns(ORANGE)[place]];
    expect((go.y2 - go.y) / 26).toBeCloseTo(day.go, 9);
    expect(noGo.y2).toBe(go.y);
    expect(noGo.y).toBe(100);
  }
  const closures = layers.find(({ mark }) => mark.type === 'rule' && mark.color === GREY)?.data.values ?? [];
  // Three weekends, the freeze with its weekends, one weekend.
  expect(closures.length).toBe(5);
});

test('a long closure has its name on it, a weekend has none', () => {
  const texts = (goLane(days, span, 100) as unknown as Drawn[]).flatMap(({ data }) =>
    data.values.map(({ text }) => text),
  );
  expect(texts).toContain('Christmas freeze');
  expect(texts).not.toContain('weekend');
});

test('clearance shows its dates, and what lies beyond the horizon as an arrow or in words', () => {
  const drawn = (clearance: DateQuantiles) => JSON.stringify(clearanceLane('All clear', clearance, span, 0));
  expect(drawn(november2019Forecast().clearance)).toContain('P10 28 Feb,  P50 17 Mar,  P90 17 Apr 2020');
  expect(drawn(lateForecast().clearance)).toContain('triangle-right');
  expect(drawn(lateForecast().clearance)).toContain('P50 17 Mar 2020,  P90 after 17 Nov 2020');
  expect(drawn(neverForecast().clearance)).toContain('after 17 Nov 2020 in nine futures of ten or more');
});

test('words stand where they have room', () => {
  const words = 'x'.repeat(40);
  expect(wordsBeside(words, 500, 600, 0)).toMatchObject({ align: 'right', x: 489 });
  expect(wordsBeside(words, 10, 100, 0)).toMatchObject({ align: 'left', x: 111 });
  expect(wordsBeside(words, 100, 700, 0)).toMatchObject({ align: 'left', x: 100, y: 17 });
  expect(wordsBeside('x'.repeat(98), 650, 700, 0).x).toBeLessThan(60);
});
