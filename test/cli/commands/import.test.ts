import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pacing, pacingAfresh, temporaryFolder, treeOf } from '../../kit/pacing.ts';
import { AWS_IOT_JOB, HAWKBIT_ROLLOUT } from '../../kit/policy-documents.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
  return cwd;
}

test('a policy is printed as a part of a scenario, with what is not carried over at its head', async () => {
  const cwd = folderWith({ 'job.json': AWS_IOT_JOB });
  const made = await pacingAfresh(['import', 'job.json', '--window', '09:00-17:00'], { cwd });
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toMatch(
    /^# Made by 'pacing import' from job\.json, an AWS IoT job\.\n# What is left out, and why:\n/,
  );
  expect(parse(made.stdout)).toMatchObject({
    calendar: { window: { opens: '09:00', lastWave: '16:00', waves: 8 } },
    control: { strategy: { kind: 'geometric', base: '24,000 installations a day' } },
  });
});

test('with --output a new file is written, and what is not carried over is told; one that is there stays', async () => {
  const cwd = folderWith({ 'rollout.json': HAWKBIT_ROLLOUT });
  const words = ['import', 'rollout.json', '--full-volume', '2,000 installations a day', '--output', 'control.yaml'];
  const made = await pacing(words, { cwd });
  expect(made).toMatchObject({ code: 0, stdout: 'control.yaml\n' });
  expect(made.stderr).toContain('\nWhat the scenario needs:\n  line 5, amountGroups: ');
  const written = readFileSync(join(cwd, 'control.yaml'), 'utf8');
  expect(parse(written)).toMatchObject({ control: { strategy: { kind: 'dependent-groups' } } });
  const again = await pacing(words, { cwd });
  expect(again).toMatchObject({ code: 1, stdout: '' });
  expect(again.stderr).toBe('pacing: control.yaml exists already; choose another name, or move it away\n');
});

test('with --json, strategy, rules and notes are data, and so are problems', async () => {
  const cwd = folderWith({ 'job.json': AWS_IOT_JOB, 'other.json': '{}' });
  const made = await pacing(['import', 'job.json', '--json'], { cwd });
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const data = JSON.parse(made.stdout);
  expect(data).toMatchObject({ problems: [], format: 'aws-iot-job', scenario: { control: { rules: [{}, {}] } } });
  expect(data.notes[0]).toEqual({ kind: 'left out', path: 'jobId', line: 2, says: expect.any(String) });
  const refused = await pacing(['import', 'other.json', '--json'], { cwd });
  expect(refused).toMatchObject({ code: 2, stderr: '' });
  expect(JSON.parse(refused.stdout).problems).toMatchObject([{ file: 'other.json', line: 1, column: 1 }]);
});

test('all problems are told at once, and nothing is written', async () => {
  const cwd = folderWith({ 'rollout.json': HAWKBIT_ROLLOUT.replace('"80"', '"eighty"') });
  const refused = await pacing(['import', 'rollout.json', '--output', 'control.yaml'], { cwd });
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toMatch(/^rollout\.json:1:1: error: expected '--full-volume' beside the document/);
  expect(refused.stderr).toMatch(/\nrollout\.json:9:\d+: error at errorCondition\.expression: expected a percentage/);
  expect(treeOf(cwd)).toEqual(['rollout.json']);
});

test.each([
  [
    ['--from', 'aws-iot-jobs'],
    "pacing: --from: expected 'aws-iot-job', 'hawkbit-rollout', 'argo-rollout' or 'azure-device-update', received 'aws-iot-jobs'; did you mean 'aws-iot-job'?\n",
  ],
  [
    ['--full-volume', '0 installations a day'],
    "pacing: --full-volume: expected a volume above 0, received '0 installations a day'\n",
  ],
  [
    ['--window', '22:00-06:00'],
    "pacing: --window: expected a window within one day, in quarters of an hour, such as '08:00-18:00', received '22:00-06:00'\n",
  ],
] as const)('%j cannot be meant', async (words, said) => {
  const cwd = folderWith({ 'job.json': AWS_IOT_JOB });
  expect(await pacing(['import', 'job.json', ...words], { cwd })).toMatchObject({ code: 2, stdout: '', stderr: said });
});

test('a document that is not there is a failure', async () => {
  const missing = await pacing(['import', 'nowhere.json'], { cwd: folderWith({ 'job.json': AWS_IOT_JOB }) });
  expect(missing).toMatchObject({ code: 1, stdout: '' });
  expect(missing.stderr).toBe('pacing: cannot read nowhere.json: no such file; the folder has job.json\n');
});
