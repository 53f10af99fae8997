import { expect, test } from 'vitest';
import { pairLines, stressPairsCsv } from '../../src/report/stress-pairs.ts';
import { sampleStress } from '../kit/sample-stress.ts';

test('pairs are told beside the sum of their tests, and as CSV', async () => {
  const report = await sampleStress(['T13', 'T18'], true);
  const lines = pairLines(report);
  // The freeze covers the outage: in every future as much.
  expect(lines[1]).toBe(
    "Two at a time, 'fixed': of 1 pair 1 is seen to cost more or fewer days than its two tests by themselves add up to.",
  );
  expect(lines[4]).toMatch(/^T13 provider-outage +T18 freeze +\+14 +-\d.* yes .* breaks$/);
  const [header, row] = stressPairsCsv(report).trimEnd().split('\n');
  expect(header.split(',').length).toBe(row.split(',').length);
  expect(row).toMatch(/^T13,T18,fixed,23,9,14,14,14,-/);
});

test('of a report without pairs nothing is told; of one without two tests, that', async () => {
  const report = await sampleStress(['T18']);
  expect(pairLines(report)).toEqual([]);
  expect(pairLines({ ...report, pairs: [] })[1]).toContain('no two tests');
  const pair = (await sampleStress(['T13', 'T18'], true)).pairs ?? [];
  const many = { ...report, pairs: Array.from({ length: 20 }, () => ({ ...pair[0], isSeen: false })) };
  expect(pairLines(many).at(-1)).toMatch(/^8 pairs more/);
  expect(pairLines(many)[1]).toContain('of 20 pairs none is seen');
});
