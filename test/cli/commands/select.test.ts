import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pacing, pacingAfresh, SCENARIO, temporaryFolder } from '../../kit/pacing.ts';

const FEW = ['--first', '10', '--at-most', '20', '--fresh', '10', '--threads', '1'];
const SLOW = ['--strategy', '{ kind: fixed, volume: 5 installations a day }'];

test('two strategies of a scenario: the answer, and files', async () => {
  const out = temporaryFolder();
  const chosen = await pacingAfresh([
    'select',
    SCENARIO,
    ...SLOW,
    '--price',
    'interruptions=0.01 days',
    ...FEW,
    '--out',
    out,
  ]);
  expect(chosen.stdout).toMatch(/\n(?:Best|Undecided|No difference)/);
  expect(chosen.stdout).toContain('fixed 5 installations a day');
  expect(chosen.code).toBe(0);
  const folder = /Files: (\S+)/.exec(chosen.stderr)?.[1] ?? '';
  expect(readdirSync(folder).sort()).toEqual(['select.csv', 'select.json']);
});

test('two scenarios, as JSON: one and itself do not differ', async () => {
  const { stdout } = await pacing(['select', SCENARIO, SCENARIO, ...FEW, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, isDecided: true, left: ['good', 'good (2)'] });
});

test.each([
  [[], 'expected two candidates or more'],
  [[...SLOW, '--price', 'interuptions=1 day'], "did you mean 'interruptions'?"],
  [[...SLOW, '--price', 'interruptions=1'], '--price: expected '],
  [[...SLOW, '--delta', '0 days'], '--delta: expected more than nothing'],
  [[...SLOW, '--confidence', '40%'], '--confidence: expected from 50% to below 100%'],
  [[...SLOW, '--first', '200'], '--at-most: expected 200 or more'],
  [[...SLOW, '--fresh', '5'], '--fresh: expected 10 or more'],
])('%j is refused with what to write', async (words, message) => {
  const refused = await pacing(['select', SCENARIO, ...FEW, ...words]);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain(message);
});
