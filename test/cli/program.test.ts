import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pacing, pacingAfresh } from '../kit/pacing.ts';

test('--help names every command on stdout', async () => {
  const help = await pacingAfresh(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const command of ['run', 'validate', 'trace', 'explain', 'schema', 'import', 'new']) {
    expect(help.stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  }
});

test('--help of a command names its options', async () => {
  const help = await pacing(['run', '--help']);
  expect(help.code).toBe(0);
  for (const option of ['--replications', '--precision', '--seed', '--out', '--json']) {
    expect(help.stdout).toContain(option);
  }
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await pacing(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  [[], 'Usage: pacing'],
  [['rnu'], "error: unknown command 'rnu'\n(Did you mean run?)"],
  [['run'], "error: missing required argument 'scenario'"],
  [['run', 'a.yaml', 'b.yaml'], 'error: too many arguments'],
  [['run', 'a.yaml', '--replicatons', '5'], "error: unknown option '--replicatons'\n(Did you mean --replications?)"],
  [['run', 'a.yaml', '--seed'], "error: option '--seed <words>' argument missing"],
  [['run', 'a.yaml', '--precision', '1 day', '--replications', '5'], "'--precision <duration>' cannot be used with"],
  [['trace', 'a.yaml'], "error: required option '--replication <number>' not specified"],
] as const)('%j is a problem of usage', async (words, said) => {
  const refused = await pacing(words);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain(said);
});
