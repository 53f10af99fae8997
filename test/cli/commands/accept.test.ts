import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FLEET, SMALL } from '../../kit/checkable.ts';
import { pacing, temporaryFolder } from '../../kit/pacing.ts';

const WHO = ['--reason', 'first look', '--by', 'the board'];

function folderOfSmall(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'small.yaml'), SMALL);
  writeFileSync(join(folder, 'small.csv'), FLEET);
  return folder;
}

test('an acceptance leaves a baseline and a line in its log, with the figures before and now', async () => {
  const folder = folderOfSmall();
  const words = ['accept', 'small.yaml', ...WHO, '--replications', '20', '--threads', '1'];
  const first = await pacing([...words, '--on', '2026-11-22', '--sunset', '2027-02-01'], { cwd: folder });
  expect(first.stdout).toContain('small: accepted on 22 Nov 2026 by the board (first look), good until 1 Feb 2027');
  expect(first).toMatchObject({ code: 0, stderr: 'Baseline: baselines/small.json\n' });
  const baseline = JSON.parse(readFileSync(join(folder, 'baselines/small.json'), 'utf8'));
  expect(baseline).toMatchObject({ replications: 20, sunset: '2027-02-01', accepted: { by: 'the board' } });
  // One that cannot be read is replaced, and that is said.
  writeFileSync(join(folder, 'baselines/small.json'), '{');
  const renewed = await pacing([...words, '--reason', 'mended', '--by', 'me'], { cwd: folder });
  expect(renewed.stderr).toContain('is not JSON');
  const again = await pacing([...words, '--reason', 'once more', '--by', 'me'], { cwd: folder });
  expect(again.code).toBe(0);
  const log = readFileSync(join(folder, 'baselines/small.log.jsonl'), 'utf8').trim().split('\n');
  const lines = log.map((line) => JSON.parse(line));
  expect(lines.map(({ reason }) => reason)).toEqual(['first look', 'mended', 'once more']);
  expect(lines[0]).toMatchObject({ on: '2026-11-22', by: 'the board', old: null });
  expect(lines[2].old).toEqual(lines[1].new);
});

test('nobody accepts without a reason and a name, and no day comes before itself', async () => {
  const folder = folderOfSmall();
  const refused = async (...words: string[]) => {
    const { code, stderr } = await pacing(['accept', 'small.yaml', ...words], { cwd: folder });
    expect(code).toBe(2);
    return stderr;
  };
  expect(await refused('--by', 'me')).toContain("required option '--reason <words>'");
  expect(await refused('--reason', ' ', '--by', 'me')).toContain('--reason: expected words, received nothing');
  expect(await refused(...WHO, '--on', 'today')).toContain("--on: expected a date, such as '2019-11-22'");
  expect(await refused(...WHO, '--on', '2026-01-02', '--sunset', '2026-01-02')).toContain('a date after 2026-01-02');
  expect(await refused(...WHO, '--replications', '1')).toContain('expected 2 or more');
  writeFileSync(join(folder, 'small.yaml'), SMALL.replace('12 weeks', 'soon'));
  expect(await refused(...WHO)).toContain('small.yaml:5');
});
