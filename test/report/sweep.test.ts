import { beforeAll, describe, expect, test } from 'vitest';
import { type Sweep, sweep } from '../../src/experiment/sweep.ts';
import { svgOf } from '../../src/report/svg.ts';
import { sweepLines, sweepTable } from '../../src/report/sweep.ts';
import { sweepCsv } from '../../src/report/sweep-csv.ts';
import { isMap, sweepMapFigure } from '../../src/report/sweep-figure.ts';
import { sweepFrontFigure } from '../../src/report/sweep-front-figure.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

const planAt = (volumePerDay: number, fixForward: number) => {
  const plan = samplePlan({ days: 40, volumePerDay, outcomes: { plain: { first: { fixForward } } } });
  return { ...plan, effort: { ...plan.effort, replications: 5 } };
};

const varied = [
  { path: 'pace', values: ['50', '100'] },
  { path: 'harm', values: ['1%', '5%'] },
];

describe('a sweep in words and pictures', () => {
  let made: Sweep;

  beforeAll(async () => {
    const plans = [planAt(50, 0.01), planAt(50, 0.05), planAt(100, 0.05), planAt(1, 0)];
    const values = [
      ['50', '1%'],
      ['50', '5%'],
      ['100', '1%'],
      ['100', '5%'],
    ];
    const cases = plans.map((plan, place) => ({ plan, values: values[place] }));
    ({ sweep: made } = await sweep(plans[0], 'grid', varied, cases, here));
  });

  test('begins with both ends of the front', () => {
    const lines = sweepLines(made);
    expect(lines[2]).toMatch(/^Soonest clear: pace=100, harm=1%: P80 .* Least harm: pace=50, harm=1%: P80 /);
    expect(lines[3]).toContain('2 settings of 4 are on the front (*)');
    expect(lines.join('\n')).toMatch(/\npace=100, harm=5%: .+/);
  });

  test('has every setting in its table and as CSV', () => {
    expect(sweepTable(made).rows.map(([number]) => number)).toEqual(['1*', '2', '3*', '4']);
    const [header, ...rows] = sweepCsv(made).trimEnd().split('\n');
    expect(header).toMatch(/^pace,harm,clearance\.p10,/);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^50,1%,2020-/);
  });

  test('is a map where one or two things are varied on a grid', async () => {
    expect(isMap(made)).toBe(true);
    expect(isMap({ ...made, design: 'latin' })).toBe(false);
    expect(isMap({ ...made, varied: [...varied, varied[0]] })).toBe(false);
    const figure = sweepMapFigure(made);
    expect(figure.description).toContain('pace=100, harm=5%: no forecast');
    const svg = await svgOf(figure);
    expect(svg).toContain('none');
    expect(await svgOf(sweepMapFigure(made))).toBe(svg);
    const one = { ...made, varied: [{ path: 'pace', values: ['1', '2', '3', '4'] }] };
    expect(await svgOf(sweepMapFigure(one))).not.toBe(svg);
  });

  test('has its front as a picture', async () => {
    const svg = await svgOf(sweepFrontFigure(made));
    expect(svg).toContain('Consumers interrupted');
    expect(await svgOf(sweepFrontFigure(made))).toBe(svg);
  });
});
