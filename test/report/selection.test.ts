import { expect, test } from 'vitest';
import type { SelectionReport } from '../../src/experiment/select/select.ts';
import { selectBest } from '../../src/experiment/select/select.ts';
import { selectionLines } from '../../src/report/selection.ts';
import { selectionCsv } from '../../src/report/selection-csv.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

const ASKED = {
  delta: 1,
  confidence: 0.95,
  first: 10,
  most: 100,
  prices: [{ harm: 'failed', days: 0.5 }],
  fresh: 10,
} as const;

const candidates = [100, 250].map((volumePerDay) => ({
  id: `pace ${volumePerDay}`,
  plan: samplePlan({ everyDay: true, volumePerDay }),
}));
const report = await selectBest(candidates, here, ASKED);

test('words first: which is best and how sure; then the candidates, and the winner in fresh futures', () => {
  const lines = selectionLines(report);
  expect(lines[2]).toBe(
    "Best: 'pace 250'. If it is better than every other by 1 day or more, it is chosen with a confidence of 95%; whoever is nearer to the best may be as good.",
  );
  expect(lines.some((line) => /^pace 100 +10 +9 +\+6 \(\+6 to \+6\) +after 10, by pace 250$/.test(line))).toBe(true);
  expect(lines).toContain(
    "'pace 250' in 10 futures that had no part in the choice (replications 1,000,000 and after):",
  );
  expect(lines.join('\n')).toContain('plus 0.5 days for each of failed');
});

test('what is undecided, and what does not differ at all, is said so', () => {
  const open: SelectionReport = { ...report, isDecided: false, left: ['pace 250', 'pace 100'] };
  expect(selectionLines(open)[2]).toContain(
    "Undecided after 10 futures of each: 'pace 250' stands first, but 'pace 100' may be as good.",
  );
  expect(selectionLines({ ...open, isDecided: true })[2]).toContain('No difference at all');
});

test('as CSV: a row for each candidate', () => {
  const [header, slow, fast] = selectionCsv(report).trimEnd().split('\n');
  expect(slow).toMatch(/^pace 100,10,9,6,6,6,10,pace 250,,,,,,/);
  expect(fast).toMatch(/^pace 250,10,3,,,,,,winner,2020-01-09,2020-01-09,2020-01-09,10,/);
  for (const row of [slow, fast]) expect(row.split(',').length).toBeGreaterThanOrEqual(header.split(',').length);
});
