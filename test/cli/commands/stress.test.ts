import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pacing, pacingAfresh, SCENARIO, temporaryFolder } from '../../kit/pacing.ts';

const FEW = ['--replications', '2', '--threads', '1', '--no-breaks-at'];

test('tests that are named are played, printed and written down', async () => {
  const out = temporaryFolder();
  const strategy = ['--strategy', '{ kind: fixed, volume: 5 installations a day }'];
  const played = await pacingAfresh(['stress', SCENARIO, '--only', 'T13, freeze', ...strategy, ...FEW, '--out', out]);
  expect(played.stderr).toContain('Files: ');
  expect(played.code).toBe(0);
  expect(played.stdout).toContain('2 tests, 2 futures of each strategy');
  expect(played.stdout).toContain('fixed 5 installations a day (command line)');
  const folder = /Files: (\S+)/.exec(played.stderr)?.[1] ?? '';
  expect(readdirSync(folder).sort()).toEqual(['stress.csv', 'stress.json', 'stress.svg']);
});

test('with --json it is what was measured, against the criteria that were typed', async () => {
  const criterion = ['--criterion', 'harm.failed.mean <= 1 attempts'];
  const { stdout } = await pacing(['stress', SCENARIO, '--only', 'T1', ...criterion, ...FEW, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    criteria: ['harm.failed.mean <= 1 attempts'],
    criteriaFrom: 'command line',
  });
});

test.each([
  [
    ['--only', 'T13,freze'],
    "--only: expected tests of the catalogue, such as T2 or provider-outage, received 'freze'; did you mean 'freeze'?",
  ],
  [['--criterion', 'clearance.p81 <= 2020-01-01'], "--criterion 'clearance.p81 <= 2020-01-01': expected "],
  [['--strategy', '{ kind: fixed'], "--strategy: expected words as under 'strategy:' in a scenario"],
  [['--strategy', 'fixd'], '--strategy: expected '],
  [['--strategy', '{ kind: fixed, volume: 5 }'], '--strategy: expected '],
])('%j is refused with what to write', async (words, message) => {
  const refused = await pacing(['stress', SCENARIO, ...FEW, ...words]);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain(message);
});
