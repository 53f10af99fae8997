import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readScenario } from '../../src/cli/read-scenario.ts';
import { SCENARIO, temporaryFolder } from '../kit/pacing.ts';

const FOLDER = join(SCENARIO, '..');

test('problems name files by paths that can be opened from where the command was typed', async () => {
  const path = join(FOLDER, 'inherited-fault.yaml');
  const compiled = await readScenario(path, {});
  const files = 'problems' in compiled ? compiled.problems.map(({ file }) => file) : [];
  expect(files).toContain(join(FOLDER, 'inherited-fault.parent.yaml'));
});

test('where the scenario is a link, its fleet lies beside what the link leads to', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'real'));
  copyFileSync(SCENARIO, join(folder, 'real/good.yaml'));
  copyFileSync(join(FOLDER, 'good.fleet.csv'), join(folder, 'real/good.fleet.csv'));
  symlinkSync('real/good.yaml', join(folder, 'link.yaml'));
  expect(await readScenario(join(folder, 'link.yaml'), {})).toHaveProperty('plan');
});

test('options take the place of what the scenario says', async () => {
  const compiled = await readScenario(SCENARIO, { seed: 'other', replications: 7 });
  expect(compiled).toMatchObject({ plan: { seed: { words: 'other' }, effort: { replications: 7 } } });
});

test('a scenario that cannot be read is a failure, with its path as it was typed', async () => {
  const missing = join(FOLDER, 'godo.yaml');
  await expect(readScenario(missing, {})).rejects.toThrow(
    `cannot read ${missing}: no such file; did you mean 'good.yaml'?`,
  );
  await expect(readScenario(FOLDER, {})).rejects.toThrow(`cannot read ${FOLDER}: it is a folder, not a file`);
  const folder = temporaryFolder();
  symlinkSync('nowhere.yaml', join(folder, 'link.yaml'));
  await expect(readScenario(join(folder, 'link.yaml'), {})).rejects.toThrow('no such file');
});
