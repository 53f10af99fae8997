import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pacing, pacingAfresh, SCENARIO } from '../../kit/pacing.ts';

const QUICK = [
  '--threads',
  '1',
  '--from',
  '200',
  '--to',
  '400',
  '--step',
  '200',
  '--replications',
  '3',
  '--at-most',
  '3',
];

test('the answer is printed and written down', async () => {
  const out = mkdtempSync(join(tmpdir(), 'pacing-capacity-'));
  const limit = 'harm.failed.p90 <= 1,000,000 attempts';
  const measured = await pacingAfresh(['capacity', SCENARIO, ...QUICK, '--limit', limit, '--out', out]);
  expect(measured.code).toBe(0);
  expect(measured.stdout).toContain('Which volume may be approved, and with which stop criteria?');
  expect(measured.stdout).toContain('What would 400 a day really buy?');
  expect(measured.stdout).toContain(`${limit} (asked for)`);
  const folder = /Files: (\S+)/.exec(measured.stderr)?.[1] ?? '';
  expect(readdirSync(folder).sort()).toEqual(['capacity.csv', 'capacity.json', 'capacity.svg']);
  const json = JSON.parse(readFileSync(join(folder, 'capacity.json'), 'utf8'));
  expect(json).toMatchObject({ schemaVersion: 1, lever: 'volume', from: 200, to: 400, replications: 3 });
});

test('what is typed wrong is told with what may be typed', async () => {
  const refused = async (...words: string[]) => {
    const { code, stdout, stderr } = await pacing(['capacity', SCENARIO, ...words]);
    expect([code, stdout]).toEqual([2, '']);
    return stderr;
  };
  expect(await refused('--limit', 'harm.exposur.p90 <= 3 attempts')).toContain("did you mean 'exposure'?");
  expect(await refused('--limit', 'fleet.open <= 3 installations')).toContain(
    'expected a figure that the pace changes',
  );
  expect(await refused('--from', '500', '--to', '400')).toContain('--to: expected more than --from');
});
