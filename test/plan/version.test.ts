import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGE_VERSION } from '../../src/plan/version.ts';

test('the version that plans carry is the version of the package', () => {
  const file = join(import.meta.dirname, '../../package.json');
  expect(PACKAGE_VERSION).toBe((JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version);
});
