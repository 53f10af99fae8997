import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pacing, pacingAfresh, SCENARIO } from '../../kit/pacing.ts';

test('every range is measured, printed with its line, and written down', async () => {
  const out = mkdtempSync(join(tmpdir(), 'pacing-sensitivity-'));
  const measured = await pacingAfresh(['sensitivity', SCENARIO, '--replications', '4', '--threads', '1', '--out', out]);
  expect(measured.code).toBe(0);
  expect(measured.stdout).toContain('Which assumption moves the date most?');
  expect(measured.stdout).toMatch(/^suppliers\.supplier-b\.ready +10 /m);
  const folder = /Files: (\S+)/.exec(measured.stderr)?.[1] ?? '';
  expect(readdirSync(folder).sort()).toEqual(['sensitivity.csv', 'sensitivity.json', 'sensitivity.svg']);
  const json = JSON.parse(readFileSync(join(folder, 'sensitivity.json'), 'utf8'));
  expect(json).toMatchObject({ schemaVersion: 1, scenario: 'good', replications: 4, replicationsAsStated: 16 });
  expect(json.assumptions[0].at).toMatchObject({ file: SCENARIO, line: 10 });
});

test('three futures are too few', async () => {
  const refused = await pacing(['sensitivity', SCENARIO, '--replications', '3']);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('expected 4 or more');
});

test('a range that is typed is measured beside the others', async () => {
  const words = ['sensitivity', SCENARIO, '--replications', '4', '--threads', '1'];
  const range = ['--range', 'control.strategy.volume=1,000..2,000 installations a day'];
  const { stdout, code } = await pacing([...words, ...range]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^control\.strategy\.volume +--range +1,000 installations a day/m);
  expect(stdout).toContain('A range of --range is held at the two ends that were typed.');
  const refused = await pacing([...words, '--range', 'control.stratgy.volume=1..2 installations a day']);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toMatch(/^--range:1:\d+: error/);
});
