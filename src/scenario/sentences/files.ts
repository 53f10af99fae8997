import { LIMITS } from '../limits.ts';
import { printable, type Sentence } from '../problem.ts';
import { quoted, receivedIn } from '../received.ts';
import type { Written } from '../written.ts';

/** What is said about files as such. */
export const FILES = {
  unreadable: (file: string, failure: unknown): Sentence => ({
    expected: `a file ${quoted(file)} in the scenario's folder`,
    received: `a failure to read it: ${printable(failure instanceof Error ? failure.message : String(failure)).slice(0, 200)}`,
  }),
  fileTooLarge: (mostCharacters: number): Sentence => ({
    expected: `a file of at most ${mostCharacters / 1_000_000} million characters`,
    received: 'a longer one',
  }),
  notText: (character: string): Sentence => ({
    expected: 'a text file in UTF-8',
    received: `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    hint: 'save the file as UTF-8',
  }),
  notAPath: (written: Written): Sentence => ({
    expected: "a file in the scenario's folder, by its relative path with '/' between its parts",
    received: receivedIn(written),
  }),
  circle: (files: readonly string[]): Sentence => ({
    expected: "a 'from' that does not lead back to itself",
    received: files.join(' → '),
  }),
  inheritsTooOften: (): Sentence => ({
    expected: `at most ${LIMITS.inheritance} files that inherit from one another`,
    received: 'one more',
  }),
} as const;
