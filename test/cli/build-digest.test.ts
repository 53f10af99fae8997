import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { buildDigest } from '../../src/cli/build-digest.ts';
import { temporaryFolder } from '../kit/pacing.ts';

const STOREYS = ['kernel', 'units', 'fleet', 'control', 'disturbance', 'plan', 'scenario', 'simulation', 'forecast'];

test('is another where a file that makes forecasts is another, and no other file counts', async () => {
  const folder = temporaryFolder();
  for (const storey of [...STOREYS, 'report']) mkdirSync(join(folder, storey));
  const digest = () => buildDigest(pathToFileURL(`${folder}/`));
  writeFileSync(join(folder, 'kernel/clock.js'), 'one');
  const first = await digest();
  expect(first).toMatch(/^[\da-f]{16}$/);
  writeFileSync(join(folder, 'report/answer.js'), 'words');
  writeFileSync(join(folder, 'kernel/clock.d.ts'), 'types');
  expect(await digest()).toBe(first);
  writeFileSync(join(folder, 'kernel/clock.js'), 'two');
  expect(await digest()).not.toBe(first);
});

test('this program has one', async () => {
  expect(await buildDigest()).toBe(await buildDigest());
});
