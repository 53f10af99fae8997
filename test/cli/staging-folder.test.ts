import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { stagingFolder } from '../../src/cli/staging-folder.ts';
import { ended, MAY_MOUNT, temporaryFolder, treeOf } from '../kit/pacing.ts';

/** Above the largest number that Linux gives to a process. */
const NOBODY = 4_194_305;

test('lies beside the folder for outputs, or as near as anything is, and is another one each time', () => {
  const folder = temporaryFolder();
  const staging = stagingFolder(join(folder, 'output'));
  expect(dirname(staging)).toBe(folder);
  expect(dirname(stagingFolder(join(folder, 'not/yet/there')))).toBe(folder);
  expect(stagingFolder(join(folder, 'output'))).not.toBe(staging);
  expect(treeOf(folder)).toEqual([]);
});

test('what a killed program left is removed; what a living one, another machine or anybody else has there stays', () => {
  const folder = temporaryFolder();
  const left = `.pacing-${hostname()}-${NOBODY}-1.partial`;
  const kept = [
    `.pacing-${hostname()}-${process.pid}-1.partial`,
    `.pacing-elsewhere-${NOBODY}-1.partial`,
    `.pacing-${hostname()}-${NOBODY}-notes`,
  ].sort();
  for (const name of [left, ...kept]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, left, 'half.json'), '{');
  stagingFolder(join(folder, 'output'));
  expect(treeOf(folder)).toEqual(kept);
});

test.runIf(MAY_MOUNT)('lies in the folder for outputs where that is a disk of its own', async () => {
  const folder = temporaryFolder();
  const script = `import { stagingFolder } from '${new URL('../../dist/cli/staging-folder.js', import.meta.url)}';
    process.stdout.write(stagingFolder('${folder}'));`;
  const line = `mount -t tmpfs tmpfs '${folder}' && '${process.execPath}' --input-type=module -e "${script}"`;
  expect(dirname((await ended('unshare', ['-rm', 'bash', '-c', line])).stdout)).toBe(folder);
});
