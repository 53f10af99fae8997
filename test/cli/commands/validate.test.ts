import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pacing, pacingAfresh, SCENARIO } from '../../kit/pacing.ts';

const FOLDER = join(SCENARIO, '..');

test('a sound scenario is told back in words', async () => {
  const valid = await pacingAfresh(['validate', SCENARIO]);
  expect(valid).toMatchObject({ code: 0, stderr: '' });
  expect(valid.stdout).toMatch(/^good is sound\.\nWhen is it clear\?\n/);
  expect(valid.stdout).toContain('74,568 installations');
});

test('with --json, a sound scenario is its summary', async () => {
  const valid = await pacing(['validate', SCENARIO, '--json']);
  expect(valid).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(valid.stdout)).toMatchObject({
    problems: [],
    plan: { schemaVersion: 1, scenario: 'good', firstDay: '2019-11-14', fleet: { installations: 74_568 } },
  });
});

test('all problems are told at once, on stdout, because they are what was asked for', async () => {
  const invalid = await pacing(['validate', join(FOLDER, 'everything-at-once.yaml')]);
  expect(invalid).toMatchObject({ code: 2, stderr: '' });
  const places = invalid.stdout.split('\n').filter((line) => /:\d+:\d+: error/.test(line));
  expect(places.length).toBeGreaterThan(5);
  expect(places.every((line) => line.startsWith(FOLDER))).toBe(true);
});

test('with --json, problems have their place, what was expected and what came', async () => {
  const invalid = await pacing(['validate', join(FOLDER, 'unknown-key.yaml'), '--json']);
  expect(invalid).toMatchObject({ code: 2, stderr: '' });
  const { problems } = JSON.parse(invalid.stdout);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    file: join(FOLDER, 'unknown-key.yaml'),
    path: 'time.fristDay',
    hint: "did you mean 'firstDay'?",
  });
});

test.each(['inherits-from-outside.yaml', 'fleet-from-outside.yaml'])(
  '%s does not get out of its folder',
  async (file) => {
    const refused = await pacing(['validate', join(FOLDER, file)]);
    expect(refused.code).toBe(2);
    expect(refused.stdout).toContain("a file in the scenario's folder");
  },
);

test('a scenario that is not there is a failure', async () => {
  const missing = await pacing(['validate', join(FOLDER, 'godo.yaml')]);
  expect(missing).toMatchObject({ code: 1, stdout: '' });
  expect(missing.stderr).toBe(
    `pacing: cannot read ${join(FOLDER, 'godo.yaml')}: no such file; did you mean 'good.yaml'?\n`,
  );
});
