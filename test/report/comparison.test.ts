import { beforeAll, describe, expect, test } from 'vitest';
import { type Comparison, compare } from '../../src/experiment/compare.ts';
import type { Forecast } from '../../src/forecast/forecast.ts';
import { comparisonLines, comparisonTitle } from '../../src/report/comparison.ts';
import { comparisonCsv } from '../../src/report/comparison-csv.ts';
import { comparisonFigure } from '../../src/report/comparison-figure.ts';
import { svgOf } from '../../src/report/svg.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

const planAt = (volumePerDay: number) =>
  samplePlan({ days: 40, volumePerDay, outcomes: { plain: { first: { rollBack: { uniform: [0, 0.3] } } } } });

describe('a comparison in words and pictures', () => {
  let comparison: Comparison;
  let forecasts: readonly Forecast[];

  beforeAll(async () => {
    const nothing = samplePlan({ strata: [{ id: 'stratum-1', untouched: 0 }] });
    const plans = { slow: planAt(80), fast: planAt(160), again: planAt(80), nothing };
    ({ comparison, forecasts } = await compare(
      Object.entries(plans).map(([label, plan]) => ({ label, plan })),
      here,
      8,
    ));
  });

  test('begins with the answer for each', () => {
    const lines = comparisonLines(comparison);
    expect(lines[2]).toMatch(
      /^'fast' against 'slow': clears [\d.]+ days \([\d.]+ to [\d.]+\) earlier in the mean; 8 of 8 futures clear earlier, 0 on the same day, 0 later\.$/,
    );
    expect(lines[3]).toBe("'again' against 'slow': exactly no difference, because both are the same plan.");
    expect(lines[4]).toBe("'nothing' against 'slow': nothing to compare, because one of them cannot be forecast.");
  });

  test('says how large a difference might be that cannot be seen', () => {
    const [first, ...others] = comparison.differences;
    const clearance = { first: 1, other: 1.2, mean: 0.2, low: -0.3, high: 0.7, unseen: 0.7, saving: 4 };
    const unclear = {
      ...comparison,
      differences: [{ ...first, clearance, futures: { earlier: 3, same: 1, later: 4 } }, ...others],
    };
    expect(comparisonLines(unclear)[2]).toBe(
      "'fast' against 'slow': no difference larger than 0.7 days can be seen in the mean date; 3 of 8 futures clear earlier, 1 on the same day, 4 later.",
    );
    expect(comparisonLines(unclear).join('\n')).toContain('independent runs would need 4 times as many futures.');
    const same = { ...unclear, differences: [{ ...first, futures: { earlier: 0, same: 8, later: 0 } }, ...others] };
    expect(comparisonLines(same)[2]).toBe(
      "'fast' against 'slow': no difference in the date. In each of 8 futures both clear on the same day.",
    );
  });

  test('as CSV has a row for each variant and figure, dates for dates', () => {
    const rows = comparisonCsv(comparison).trimEnd().split('\n');
    expect(rows).toHaveLength(1 + 2 * 14 + 4);
    expect(rows[1]).toMatch(/^fast,slow,clearance\.mean,2020-0\d-\d\d,2020-0\d-\d\d,-\d/);
  });

  test('as a picture has all fans that there are, each with its letter', async () => {
    const figure = comparisonFigure(comparison, forecasts);
    expect(figure.title).toBe(comparisonTitle(comparison));
    expect(figure.table?.rows.map(([name]) => name)).toEqual(['A: slow', 'B: fast', 'C: again']);
    const svg = await svgOf(figure);
    for (const text of ['A: slow', 'C: again', 'B clear']) expect(svg).toContain(text);
    expect(await svgOf(comparisonFigure(comparison, forecasts))).toBe(svg);
  });
});
