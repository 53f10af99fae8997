import { expect, test } from 'vitest';
import { PLOT_WIDTH } from '../../../src/report/charts/plot.ts';
import { ruleLanes, ruleLanesHeight } from '../../../src/report/charts/rule-lanes.ts';
import { GREY } from '../../../src/report/palette.ts';
import { sampleLedger } from '../../kit/sample-ledger.ts';

const ledger = sampleLedger();

/** Everything that is drawn, with its place. */
function drawn(of: typeof ledger) {
  return ruleLanes(of).flatMap((layer) => {
    const { data, mark } = layer as unknown as {
      data: { values: { x: number; y: number; text?: string }[] };
      mark: object;
    };
    return data.values.map((value) => ({ ...value, mark: mark as { type: string; stroke?: string; fill?: string } }));
  });
}

test('every rule has a lane', () => {
  expect(ruleLanesHeight(ledger)).toBe(3 * ruleLanesHeight({ ...ledger, rules: ledger.rules.slice(1, 2) }));
  expect(ruleLanesHeight({ ...ledger, rules: [] })).toBeGreaterThan(0);
});

test('medians are filled, P90s hollow; what is not seen stands at the right edge; what is chance is grey', () => {
  const points = drawn(ledger).filter(({ mark, y }) => mark.type === 'point' && y > 0);
  // Of nine marks one is of nothing that was started.
  expect(points).toHaveLength(2 * 8);
  const [hollow, filled] = points.slice(2, 4);
  expect([hollow.mark.fill, filled.mark.fill === filled.mark.stroke]).toEqual(['transparent', true]);
  expect(hollow.x).toBe(PLOT_WIDTH - 10);
  // 979 attempts on a scale of three decades: a little left of the last line.
  expect(filled.x / (PLOT_WIDTH - 90)).toBeCloseTo(Math.log10(979) / 3, 9);
  expect(points.filter(({ mark }) => mark.stroke === GREY)).toHaveLength(6);
});

test('the key names the defects', () => {
  const texts = drawn(ledger).flatMap(({ text }) => (text === undefined ? [] : [text]));
  expect(texts).toEqual(
    expect.arrayContaining(['2x, DMC Elster', '5x, DMC Elster', 'canary, DMC Itron', '1,000', 'not seen']),
  );
});
