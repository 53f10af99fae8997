import { expect, test } from 'vitest';
import { codeLines } from '../../src/report/code-words.ts';

test('says nothing where there was no code, and names every module where there was', () => {
  expect(codeLines({ code: [] })).toEqual([]);
  const [line] = codeLines({ code: [{ file: 'a.js', sha256: 'f'.repeat(64) }] });
  expect(line).toBe("Code of the user's own had a part in this: a.js (SHA-256 ffffffffffff).");
});
