import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioFolder } from '../../src/cli/scenario-folder.ts';
import { temporaryFolder } from '../kit/pacing.ts';

/** A folder 'inside' with a few files, and a secret beside it. */
function folders(): string {
  const above = temporaryFolder();
  const inside = join(above, 'inside');
  mkdirSync(join(inside, 'data'), { recursive: true });
  writeFileSync(join(above, 'secret.csv'), 'secret');
  writeFileSync(join(inside, 'fleet.csv'), 'a,b\né,😀\n');
  writeFileSync(join(inside, 'data/more.csv'), 'more');
  return inside;
}

async function refusalOf(folder: string, path: string): Promise<string> {
  return scenarioFolder(folder)
    .read(path, 1000)
    .then(
      (text) => `read: ${text}`,
      (failure: Error) => failure.message,
    );
}

test('files of the folder and of those in it are read', async () => {
  const files = scenarioFolder(folders());
  expect(await files.read('fleet.csv', 1000)).toBe('a,b\né,😀\n');
  expect(await files.read('data/more.csv', 1000)).toBe('more');
});

test('links are followed within the folder, and refused where they lead out of it', async () => {
  const inside = folders();
  symlinkSync('data/more.csv', join(inside, 'within.csv'));
  symlinkSync('../secret.csv', join(inside, 'out.csv'));
  symlinkSync('../..', join(inside, 'up'));
  symlinkSync('round.csv', join(inside, 'round.csv'));
  expect(await scenarioFolder(inside).read('within.csv', 1000)).toBe('more');
  const out = "a symbolic link leads out of the scenario's folder";
  expect(await refusalOf(inside, 'out.csv')).toBe(out);
  expect(await refusalOf(inside, '../secret.csv')).toBe(out);
  expect(await refusalOf(inside, 'round.csv')).toContain('ELOOP');
  const above = inside.split('/').at(-2);
  expect(await refusalOf(inside, `up/${above}/secret.csv`)).toBe(out);
});

test('a folder whose name begins with that of the scenario is not within it', async () => {
  const inside = folders();
  mkdirSync(`${inside}-too`);
  writeFileSync(`${inside}-too/x.csv`, 'x');
  symlinkSync(`${inside}-too/x.csv`, join(inside, 'x.csv'));
  expect(await refusalOf(inside, 'x.csv')).toBe("a symbolic link leads out of the scenario's folder");
});

test('what is missing is told with what may have been meant', async () => {
  const inside = folders();
  expect(await refusalOf(inside, 'fleat.csv')).toBe("no such file; did you mean 'fleet.csv'?");
  expect(await refusalOf(inside, 'november.csv')).toBe('no such file; the folder has fleet.csv');
  expect(await refusalOf(inside, 'november.yaml')).toBe('no such file');
  expect(await refusalOf(inside, 'dato/more.csv')).toBe('no such folder');
  expect(await refusalOf(join(inside, 'nowhere'), 'fleet.csv')).toBe('no such file or folder (ENOENT)');
});

test('a folder, a pipe and a path through a file are refused without waiting', async () => {
  const inside = folders();
  execFileSync('mkfifo', [join(inside, 'pipe.csv')]);
  expect(await refusalOf(inside, 'data')).toBe('it is a folder, not a file');
  expect(await refusalOf(inside, 'pipe.csv')).toBe('it is no ordinary file');
  expect(await refusalOf(inside, 'fleet.csv/more.csv')).toContain('ENOTDIR');
});

test('of a file that is too large, one character more than wanted is read at least, and not much more', async () => {
  const inside = folders();
  writeFileSync(join(inside, 'large.csv'), 'x'.repeat(1_000_000));
  writeFileSync(join(inside, 'wide.csv'), '€'.repeat(101));
  const text = await scenarioFolder(inside).read('large.csv', 100);
  expect(text.length).toBeGreaterThan(100);
  expect(text.length).toBeLessThan(1000);
  expect(await scenarioFolder(inside).read('wide.csv', 100)).toBe('€'.repeat(101));
});
