import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pacing, pacingAfresh, SCENARIO } from '../../kit/pacing.ts';

const CRITERIA = fileURLToPath(new URL('../../../scenarios/live-service-criteria.yaml', import.meta.url));

test('every risk is measured, printed and written down', async () => {
  const out = mkdtempSync(join(tmpdir(), 'pacing-risks-'));
  const measured = await pacingAfresh(['risks', CRITERIA, '--replications', '4', '--out', out]);
  expect(measured.code).toBe(0);
  expect(measured.stdout).toContain('enacted by failover-untested (not part of the forecast)\n  clearance P50: ');
  const folder = /Files: (\S+)/.exec(measured.stderr)?.[1] ?? '';
  expect(readdirSync(folder).sort()).toEqual(['risks.csv', 'risks.json']);
  const json = JSON.parse(readFileSync(join(folder, 'risks.json'), 'utf8'));
  expect(json).toMatchObject({ schemaVersion: 1, scenario: 'live-service-criteria', replications: 4 });
});

test('with --json it is what was measured; a scenario without risks says so', async () => {
  const json = await pacing(['risks', SCENARIO, '--json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ scenario: 'good', risks: [] });
  expect((await pacing(['risks', SCENARIO])).stdout).toContain('No risk is registered.');
});

test('one future is too few', async () => {
  const refused = await pacing(['risks', SCENARIO, '--replications', '1']);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('expected 2 or more');
});
