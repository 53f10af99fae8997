import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../src/cli/failure.ts';
import { openOutputFolder } from '../../src/cli/output-folder.ts';
import { temporaryFolder, treeOf } from '../kit/pacing.ts';

const FILES = new Map<string, string | Uint8Array>([
  ['a.txt', 'text'],
  ['b.bin', Uint8Array.of(1, 2, 3)],
]);

test('until it is written, the folder is not there; then it is whole', async () => {
  const folder = temporaryFolder();
  const output = openOutputFolder(join(folder, 'output'), 'name', 'hash');
  expect(existsSync(output.path)).toBe(false);
  await output.write(FILES);
  expect(treeOf(folder)).toEqual([
    'output',
    'output/name',
    'output/name/hash',
    'output/name/hash/a.txt',
    'output/name/hash/b.bin',
  ]);
  expect(readFileSync(join(output.path, 'b.bin'))).toEqual(Buffer.of(1, 2, 3));
});

test('an output that is there already is replaced as a whole', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'hash');
  mkdirSync(path);
  writeFileSync(join(path, 'old.txt'), 'old');
  await openOutputFolder(folder, 'hash').write(FILES);
  expect(treeOf(folder)).toEqual(['hash', 'hash/a.txt', 'hash/b.bin']);
});

test('until it is written, nothing at all is left on the disk', () => {
  const folder = temporaryFolder();
  openOutputFolder(join(folder, 'new'), 'deep', 'hash');
  expect(treeOf(folder)).toEqual([]);
});

test('what is written stands beside the outputs until it is whole', async () => {
  const folder = temporaryFolder();
  const output = openOutputFolder(join(folder, 'output'), 'name', 'hash');
  const written = output.write(FILES);
  // The staging folder is made before the first wait.
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.pacing-.*\.partial$/)]);
  await written;
  expect(readdirSync(folder)).toEqual(['output']);
});

test('a file in the place of the folder stays, and is told', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'hash');
  writeFileSync(path, 'mine');
  const output = openOutputFolder(folder, 'hash');
  await expect(output.write(FILES)).rejects.toThrow(
    `cannot put ${path} into its place: a file of that name is in the way`,
  );
  expect(treeOf(folder)).toEqual(['hash']);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('a file that cannot be written is a failure, and the old output stays', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'hash');
  await openOutputFolder(folder, 'hash').write(FILES);
  const output = openOutputFolder(folder, 'hash');
  await expect(output.write(new Map([['no/such/folder.txt', 'x']]))).rejects.toThrow(Failure);
  expect(readdirSync(path)).toEqual(['a.txt', 'b.bin']);
  expect(treeOf(folder)).toEqual(['hash', 'hash/a.txt', 'hash/b.bin']);
});

test('many runs of one plan at the same time leave one of them, whole', async () => {
  const folder = temporaryFolder();
  const outputs = Array.from({ length: 8 }, () => openOutputFolder(folder, 'hash'));
  await outputs[0].write(FILES);
  await Promise.all(outputs.slice(1).map((output) => output.write(FILES)));
  expect(treeOf(folder)).toEqual(['hash', 'hash/a.txt', 'hash/b.bin']);
});
