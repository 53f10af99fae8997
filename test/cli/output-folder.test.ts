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
  const output = openOutputFolder(join(folder, 'output/name/hash'));
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
  await openOutputFolder(path).write(FILES);
  expect(treeOf(folder)).toEqual(['hash', 'hash/a.txt', 'hash/b.bin']);
});

test('what is discarded leaves the disk as it was, and folders that others use stay', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'used'));
  openOutputFolder(join(folder, 'new/deep/hash')).discard();
  expect(treeOf(folder)).toEqual(['used']);
  const output = openOutputFolder(join(folder, 'used/name/hash'));
  writeFileSync(join(folder, 'used/name/theirs.txt'), 'theirs');
  output.discard();
  expect(treeOf(folder)).toEqual(['used', 'used/name', 'used/name/theirs.txt']);
});

test('a file in the place of the folder stays, and is told', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'hash');
  writeFileSync(path, 'mine');
  const output = openOutputFolder(path);
  await expect(output.write(FILES)).rejects.toThrow(
    `cannot put ${path} into its place: a file of that name is in the way`,
  );
  output.discard();
  expect(treeOf(folder)).toEqual(['hash']);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('a file that cannot be written is a failure, and the old output stays', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'hash');
  await openOutputFolder(path).write(FILES);
  const output = openOutputFolder(path);
  await expect(output.write(new Map([['no/such/folder.txt', 'x']]))).rejects.toThrow(Failure);
  output.discard();
  expect(readdirSync(path)).toEqual(['a.txt', 'b.bin']);
  expect(treeOf(folder)).toEqual(['hash', 'hash/a.txt', 'hash/b.bin']);
});

test('many runs of one plan at the same time leave one of them, whole', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'hash');
  const outputs = Array.from({ length: 8 }, () => openOutputFolder(path));
  await outputs[0].write(FILES);
  // All share one process here, and so one partial folder: those that find it gone fail, and nothing half is left.
  await Promise.allSettled(outputs.slice(1).map((output) => output.write(FILES)));
  for (const output of outputs) output.discard();
  expect(treeOf(folder)).toEqual(['hash', 'hash/a.txt', 'hash/b.bin']);
});
