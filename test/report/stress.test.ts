import { expect, test } from 'vitest';
import { stressLines, stressTable } from '../../src/report/stress.ts';
import { stressCsv } from '../../src/report/stress-csv.ts';
import { stressFigure } from '../../src/report/stress-figure.ts';
import { stressAnswer } from '../../src/report/stress-words.ts';
import { svgOf } from '../../src/report/svg.ts';
import { sampleStress } from '../kit/sample-stress.ts';

const report = await sampleStress();

test('words first: what hurts most, who survives most, what nothing survives', () => {
  expect(stressAnswer(report)).toEqual([
    "Hurts most: T18 freeze. 'fixed' clears 14 (14 to 14) days later on average.",
    "Harms most: no test is seen to interrupt more consumers under 'fixed'.",
    "Survives most: 'maximum-rate' (1 criterion to lose), 'oracle' (1 criterion to lose), with 2 of 2 tests.",
    'Nothing survives: no test breaks every strategy.',
  ]);
});

test('a table, then each test with the figures that are seen, and what was not played', () => {
  const lines = stressLines(report);
  expect(stressTable(report).rows.map(([name]) => name)).toEqual(['T13 provider-outage', 'T18 freeze']);
  expect(lines).toContain(
    '  T35 model-bug: no strategy can fail it: that forecasts have moved unreviewed is found by a check against a stored baseline (`pacing check`), once there is one',
  );
  expect(lines).toContain('    breaks: between 0.375 weeks and 0.5 weeks');
  expect(
    lines.some((line) =>
      line.startsWith('  fixed: +14 (+14 to +14) days later, P80 15 Jan 2020 to 29 Jan 2020; breaks'),
    ),
  ).toBe(true);
  expect(lines.join('\n')).not.toMatch(/undefined|NaN|null/);
});

test('as CSV: a row for each test, strategy and figure; one with the reason where it was not played', () => {
  const [header, ...rows] = stressCsv(report).trimEnd().split('\n');
  const columns = header.split(',').length;
  expect(rows[0]).toMatch(/^T1,clean-run,,,,,,,,,,,,,it is the control/);
  expect(rows.find((row) => row.startsWith('T18,freeze,fixed,clearance.days'))).toMatch(
    /^T18,freeze,fixed,clearance.days,23,9,14,14,14,true,fails,0.375,0.5,false,/,
  );
  for (const row of rows.filter((each) => !each.includes('"'))) expect(row.split(',')).toHaveLength(columns);
});

test('as a picture: every cell says in words and by a symbol what its colour says', async () => {
  const figure = stressFigure(report);
  expect(figure.description).toContain(
    'T18 freeze: fixed +14 (+14 to +14) days later, breaks, breaks between 0.375 weeks and 0.5 weeks',
  );
  const svg = await svgOf(figure);
  expect(svg).toContain('+14 days, breaks');
  expect(svg).toContain('0.375 to 0.5 weeks');
});
