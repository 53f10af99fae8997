import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLEET, SMALL } from '../../kit/checkable.ts';
import { pacing as pacingAnywhere, type Surroundings, temporaryFolder } from '../../kit/pacing.ts';

const ACCEPT = ['--reason', 'agreed', '--by', 'me', '--threads', '1'];
/** Nothing of a GitHub on which these tests may run themselves. */
const ELSEWHERE = { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' };

const pacing = (words: readonly string[], { env = {}, ...others }: Surroundings) =>
  pacingAnywhere(words, { ...others, env: { ...ELSEWHERE, ...env } });

const FEW = ['--replications', '60'];

/** A folder with the small scenario in `scenarios/`, which has a baseline of 60 futures; its texts changed afterwards. */
async function folderWith(
  changes: { scenario?: (text: string) => string; fleet?: (text: string) => string } = {},
  more: readonly string[] = FEW,
): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'scenarios'));
  const path = (name: string): string => join(folder, 'scenarios', name);
  writeFileSync(path('small.yaml'), SMALL);
  writeFileSync(path('small.csv'), FLEET);
  const accepted = await pacing(['accept', 'scenarios/small.yaml', ...ACCEPT, ...more], { cwd: folder });
  expect(accepted.stderr).toContain('Baseline: scenarios/baselines/small.json');
  expect(accepted.code).toBe(0);
  writeFileSync(path('small.yaml'), (changes.scenario ?? ((text) => text))(SMALL));
  writeFileSync(path('small.csv'), (changes.fleet ?? ((text) => text))(FLEET));
  return folder;
}

describe('what has not changed', () => {
  test('is equivalent to the byte, whatever the order of rows and labels; without names all baselines are checked', async () => {
    const fleet = (text: string): string => {
      const [head, ...rows] = text.trim().split('\n');
      return `${[head, ...rows.toReversed()].join('\n')}\n`;
    };
    const scenario = (text: string): string => text.replace('north: {', 'north: { label: The North,');
    const folder = await folderWith({ fleet, scenario });
    const checked = await pacing(['check', '--threads', '1'], { cwd: folder });
    expect(checked.stdout).toContain('small: EQUIVALENT: 60 futures, each the same as in the baseline');
    expect(checked).toMatchObject({ code: 0, stderr: '' });
  });

  test('a baseline too old is no answer', async () => {
    const folder = await folderWith({}, [...FEW, '--on', '2020-01-01', '--sunset', '2021-01-01']);
    const checked = await pacing(['check', 'scenarios/small.yaml', '--threads', '1'], { cwd: folder });
    expect(checked.stderr).toBe(
      'pacing: the baseline of small was good until 2021-01-01; look at its forecast, and accept it again\n',
    );
    expect(checked.code).toBe(4);
  });
});

test('a change is told to a terminal, to GitHub, as JUnit XML and as Markdown, and is a no', async () => {
  const folder = await folderWith({ scenario: (text) => text.replace('30 installations', '21 installations') });
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, 'before\n');
  const words = ['check', 'scenarios/small.yaml', '--threads', '1', '--junit', 'junit.xml', '--markdown', 'change.md'];
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const checked = await pacing(words, { cwd: folder, env });
  expect(checked.code).toBe(3);
  expect(checked.stdout).toContain('small: CHANGED in clearance, startedByMonth: plan differs');
  const cause = 'control.strategy.volume (small.yaml:21): 30 installations a day is now 21 installations a day';
  expect(checked.stdout).toContain(cause);
  expect(checked.stderr).toContain(`::error file=scenarios/small.yaml,line=21,title=small%3A CHANGED::${cause}`);
  expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain(
    '<testcase classname="small" name="clearance"><failure',
  );
  expect(readFileSync(join(folder, 'change.md'), 'utf8')).toMatch(/^### Forecasts moved: 1 of 1/);
  expect(readFileSync(summary, 'utf8')).toMatch(/^before\n### Forecasts moved: 1 of 1/);
});

test('a claim that fails is a no though nothing changed, and JSON says so', async () => {
  const folder = await folderWith({ scenario: (text) => text.replace('p50 <= 2026-03-29', 'p50 <= 2026-01-06') });
  const checked = await pacing(['check', 'scenarios/small.yaml', '--json', '--threads', '1'], { cwd: folder });
  const [found] = JSON.parse(checked.stdout);
  expect(found).toMatchObject({ verdict: 'EQUIVALENT', tier: 'bytes', claims: [{ holds: false }] });
  expect(checked.code).toBe(3);
});

test('too little power is no pass', async () => {
  const folder = await folderWith();
  const words = ['check', 'scenarios/small.yaml', '--seed', 'other luck', '--most', '60', '--threads', '1'];
  const checked = await pacing(words, { cwd: folder });
  expect(checked.stdout).toContain('small: INCONCLUSIVE in clearance');
  expect(checked.code).toBe(4);
});

test('what cannot be checked says why', async () => {
  const folder = await folderWith({ scenario: (text) => text.replace('horizon: 12 weeks', 'horizon: soon') });
  const problems = await pacing(['check', 'scenarios/small.yaml'], { cwd: folder });
  expect(problems).toMatchObject({ code: 2, stdout: '' });
  expect(problems.stderr).toContain(`${join('scenarios', 'small.yaml')}:5`);
  const baseline = join(folder, 'scenarios/baselines/small.json');
  writeFileSync(baseline, readFileSync(baseline, 'utf8').replace(/"clearedOn": \[\d+/, '"clearedOn": [1'));
  const edited = await pacing(['check', 'scenarios/small.yaml'], { cwd: folder });
  expect(edited.stderr).toContain('`pacing accept` is the way to renew them');
  renameSync(baseline, join(folder, 'elsewhere.json'));
  const none = await pacing(['check', 'scenarios/small.yaml'], { cwd: folder });
  expect(none.stderr).toContain('pacing accept scenarios/small.yaml --reason WORDS --by NAME makes the first');
  const nothing = await pacing(['check'], { cwd: folder });
  expect(nothing.stderr).toContain(`there are no baselines in ${join('scenarios', 'baselines')}`);
  const nowhere = await pacing(['check'], { cwd: temporaryFolder() });
  expect(nowhere.stderr).toContain('no scenario is named, and there are no baselines');
  expect([edited.code, none.code, nothing.code, nowhere.code]).toEqual([1, 1, 1, 1]);
  expect((await pacing(['check', '--most', 'all'], { cwd: folder })).code).toBe(2);
});
