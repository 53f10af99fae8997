import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pacing, pacingAfresh, temporaryFolder, treeOf } from '../../kit/pacing.ts';
import { SMALL_SCENARIO } from '../../kit/small-scenario.ts';

function folderWith(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'small.yaml'), SMALL_SCENARIO);
  return folder;
}

test('tells what another setting changes, and leaves JSON, CSV and a picture', async () => {
  const folder = folderWith();
  const words = ['compare', 'small.yaml', '--set', 'control.strategy.volume=300', '--replications', '10'];
  const [told, json] = [
    await pacingAfresh(words, { cwd: folder }),
    await pacing([...words, '--json'], { cwd: folder }),
  ];
  expect(told.code).toBe(0);
  expect(told.stdout).toMatch(
    /^Does a higher pace help\?\n\n'control\.strategy\.volume=300' against 'small': clears \d.* days .* earlier in the mean; 10 of 10 futures clear earlier/,
  );
  const [hash] = readdirSync(join(folder, 'output/small'));
  expect(told.stderr).toBe(`Files: output/small/${hash}\n`);
  expect(readdirSync(join(folder, 'output/small', hash)).sort()).toEqual([
    'compare.csv',
    'compare.json',
    'compare.svg',
  ]);
  expect(json.stdout).toBe(readFileSync(join(folder, 'output/small', hash, 'compare.json'), 'utf8'));
});

test('of a scenario with itself says exactly no difference', async () => {
  const folder = folderWith();
  const told = await pacing(['compare', 'small.yaml', 'small.yaml', '--replications', '5'], { cwd: folder });
  expect(told.stdout).toContain("'small' against 'small': exactly no difference, because both are the same plan.\n");
  expect(told.stdout.match(/exactly none/g)).toHaveLength(10);
});

test.each([
  [['small.yaml'], 'compare: expected two scenarios'],
  [['small.yaml', 'small.yaml', '--set', 'control.cap=1'], '--set: expected one scenario'],
  [['small.yaml', '--set', 'control.cap'], '--set: expected PATH=VALUE'],
  [
    ['small.yaml', '--set', 'control.strategy.volme=1'],
    '--set:1:1: error at control.strategy.volme: expected one of the keys',
  ],
] as const)('refuses %j, and leaves nothing', async (words, says) => {
  const folder = folderWith();
  const refused = await pacing(['compare', ...words], { cwd: folder });
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain(says);
  expect(treeOf(folder)).toEqual(['small.yaml']);
});
