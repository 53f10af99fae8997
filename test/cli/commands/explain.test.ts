import { expect, test } from 'vitest';
import { STRATEGIES } from '../../../src/control/strategies/index.ts';
import { pacing, pacingAfresh } from '../../kit/pacing.ts';

test('a word is explained, whatever its case, and words may be several', async () => {
  const [rule, words] = await Promise.all([
    pacingAfresh(['explain', 'ratio-executed']),
    pacing(['explain', 'FIX', 'forward']),
  ]);
  expect(rule).toMatchObject({ code: 0, stderr: '' });
  expect(rule.stdout).toMatch(/^ratio-executed: a rule\n/);
  expect(words.stdout).toMatch(/^Fix forward \(fixing forward\): a word\n/);
});

test('with --json an explanation is data', async () => {
  const explained = await pacing(['explain', 'stalled', '--json']);
  const kinds = JSON.parse(explained.stdout).map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(['state', 'word', 'key']);
});

test('without a word, all are listed', async () => {
  const [listed, json] = await Promise.all([pacing(['explain']), pacing(['explain', '--json'])]);
  expect(listed.stdout).toContain('fixed; ladder');
  expect(JSON.parse(json.stdout).strategy).toEqual(Object.keys(STRATEGIES));
});

test('a word that nobody knows is a problem of usage, with the nearest', async () => {
  const refused = await pacing(['explain', 'thortle']);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toMatch(/^pacing: nothing is called 'thortle'; did you mean 'throttle'\?\n/i);
  expect((await pacing(['explain', 'zzzzzzzzzz'])).stderr).toContain('pacing explain lists all');
});
