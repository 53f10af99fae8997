import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pacing, pacingAfresh, SCENARIO, temporaryFolder } from '../../kit/pacing.ts';

test('every rule is measured, printed and written down', async () => {
  const out = temporaryFolder();
  const measured = await pacingAfresh(['rules', SCENARIO, '--replications', '3', '--out', out]);
  expect(measured.code).toBe(0);
  expect(measured.stdout).toContain('What each rule is worth by itself: 3 futures without a defect');
  expect(measured.stdout).toContain('unknown-error (catalogue)');
  const folder = /Files: (\S+)/.exec(measured.stderr)?.[1] ?? '';
  expect(readdirSync(folder).sort()).toEqual(['rules.csv', 'rules.json', 'rules.svg']);
  const json = JSON.parse(readFileSync(`${folder}/rules.json`, 'utf8'));
  expect(json).toMatchObject({ schemaVersion: 1, scenario: 'good', replications: 3 });
  const again = await pacing(['rules', SCENARIO, '--replications', '3', '--json']);
  expect(JSON.parse(again.stdout)).toEqual(json);
});

test('one future is too few, and a folder needs a name', async () => {
  const refused = await pacing(['rules', SCENARIO, '--replications', '1']);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('expected 2 or more');
  expect(await pacing(['rules', SCENARIO, '--out', ''])).toMatchObject({ code: 2, stdout: '' });
});
