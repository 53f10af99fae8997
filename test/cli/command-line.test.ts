import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';

test('options that are not stated are left out, and plain words stand as they are', () => {
  const line = commandLine(['run', 'scenarios/a.yaml'], { replications: '50', precision: undefined, seed: "it's me" });
  expect(line).toBe("pacing run scenarios/a.yaml --replications 50 --seed 'it'\\''s me'");
});

test('a shell reads back exactly the words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }).filter((word) => !word.includes('\0'))), (words) => {
      const line = commandLine(words, {});
      const printed = execFileSync('bash', ['-c', `pacing() { printf '%s\\0' "$@"; }; ${line}`], { encoding: 'utf8' });
      expect(printed.split('\0').slice(0, -1)).toEqual(words.length === 0 ? [''] : words);
    }),
    { numRuns: 40, seed: 7 },
  );
});
