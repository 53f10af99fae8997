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

test("a cell is run's answer for the same settings, to the byte, whether set from outside or written", async () => {
  const folder = folderWith();
  const cwd = { cwd: folder };
  const effort = ['--replications', '6'];
  const vary = ['--vary', 'control.strategy.volume=200:300:100', '--vary', 'outcomes.usual.first.fixForward=0.2%,1%'];
  const swept = await pacingAfresh(['sweep', 'small.yaml', ...vary, ...effort], cwd);
  expect(swept.code).toBe(0);
  expect(swept.stdout).toContain('Does a higher pace help?\n\nSoonest clear');
  const [hash] = readdirSync(join(folder, 'output/small'));
  const files = join(folder, 'output/small', hash);
  expect(readdirSync(files).sort()).toEqual([
    ...['forecast-1.json', 'forecast-2.json', 'forecast-3.json', 'forecast-4.json'],
    ...['sweep-front.svg', 'sweep-map.svg', 'sweep.csv', 'sweep.json'],
  ]);
  const set = ['--set', 'control.strategy.volume=300', '--set', 'outcomes.usual.first.fixForward=1%'];
  const run = await pacing(['run', 'small.yaml', ...set, ...effort, '--no-pictures', '--json'], cwd);
  expect(readFileSync(join(files, 'forecast-4.json'), 'utf8')).toBe(run.stdout);
  const edited = SMALL_SCENARIO.replace("'200 inst", "'300 inst").replace('fixForward: 0.2%', 'fixForward: 1%');
  writeFileSync(join(folder, 'edited.yaml'), edited);
  const written = await pacing(['run', 'edited.yaml', ...effort, '--no-pictures', '--json'], cwd);
  expect(written.stdout).toBe(run.stdout);
});

test('of a Latin hypercube, has so many settings, and no map', async () => {
  const folder = folderWith();
  const words = [
    'sweep',
    'small.yaml',
    '--vary',
    'control.strategy.volume=100:400:50',
    '--latin',
    '2',
    '--replications',
    '3',
  ];
  const swept = await pacing([...words, '--json'], { cwd: folder });
  expect(JSON.parse(swept.stdout)).toMatchObject({
    design: 'latin',
    cells: [{ replications: 3 }, { replications: 3 }],
  });
  expect(treeOf(folder).filter((path) => path.endsWith('.svg'))).toEqual([expect.stringMatching(/sweep-front\.svg$/)]);
});

test.each([
  [[], 'sweep: expected --vary'],
  [['--vary', 'control.cap'], '--vary: expected PATH=from:to:step'],
  [['--vary', 'control.cap=1:100:1', '--vary', 'seed=1:100:1'], 'sweep: expected 1 to 1000 settings, received 10000'],
  [
    ['--vary', 'control.strategy.volume=200,much'],
    '--vary:1:25: error at control.strategy.volume: expected a daily volume',
  ],
] as const)('refuses %j, and leaves nothing', async (words, says) => {
  const folder = folderWith();
  const refused = await pacing(['sweep', 'small.yaml', ...words], { cwd: folder });
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain(says);
  expect(treeOf(folder)).toEqual(['small.yaml']);
});
