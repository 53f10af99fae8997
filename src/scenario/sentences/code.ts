import { printable, type Sentence } from '../problem.ts';
import { quoted } from '../received.ts';

/** What is said about modules of an author's own. */
export const CODE = {
  noModule: (file: string): Sentence => ({
    expected: "a JavaScript module, whose name ends in '.js' or '.mjs'",
    received: quoted(file),
  }),
  codeNotAllowed: (file: string): Sentence => ({
    expected: 'no code, unless it is allowed to run',
    received: `the module ${quoted(file)}`,
    hint: 'if you trust it, add --allow-code to the command',
  }),
  codeFault: (what: string): Sentence => ({
    expected: 'a module that defines strategies or rules',
    received: printable(what),
  }),
  wordShared: (name: string, word: string): Sentence => ({
    expected: `words of ${quoted(name)} that are its own`,
    received: `${quoted(word)}, which all of its kind have`,
  }),
  nameTaken: (name: string, by: string): Sentence => ({
    expected: 'a name that is free',
    received: `${quoted(name)}, which is ${by}`,
  }),
} as const;
