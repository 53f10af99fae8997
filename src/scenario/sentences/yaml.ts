import { LIMITS } from '../limits.ts';
import { printable, type Sentence } from '../problem.ts';
import { quoted } from '../received.ts';

/** What is said about the way a scenario is written down. */
export const YAML = {
  yamlExcess: (bound: 'tokens' | 'depth' | 'indent'): Sentence => {
    if (bound === 'tokens') {
      return {
        expected: 'a scenario of ordinary size',
        received: 'too many words and marks',
        hint: 'put large fleets into a CSV file',
      };
    }
    if (bound === 'depth') {
      return { expected: `maps and lists at most ${LIMITS.depth} deep`, received: 'one more level' };
    }
    return { expected: `an indentation of at most ${LIMITS.indent} spaces`, received: 'more' };
  },
  yamlSyntax: (code: string, message: string): Sentence =>
    SYNTAX[code] ?? { expected: 'YAML', received: fallback(message) },
  notAMap: (isEmpty: boolean, foreign: string | undefined): Sentence => ({
    expected: foreign ?? "a scenario: a map that begins with 'schemaVersion: 1'",
    received: isEmpty ? 'nothing' : 'something else',
    hint: foreign === undefined ? "'pacing new NAME' writes one to start from" : undefined,
  }),
  tooManyValues: (): Sentence => ({
    expected: 'at most 200,000 values, with every alias written out',
    received: 'more',
  }),
  unknownAlias: (name: string): Sentence => ({
    expected: 'the name of an anchor that stands further up',
    received: quoted(`*${name}`),
  }),
  badKey: (name: string | undefined): Sentence => ({
    expected: 'a key that is a plain word',
    received: name === undefined ? 'a list, a map or an alias' : name === '' ? 'nothing' : quoted(name),
  }),
  keyTwice: (name: string, firstLine: number): Sentence => ({
    expected: 'each key once',
    received: `a second ${quoted(name)}; the first is in line ${firstLine}`,
  }),
  commaInList: (joined: string): Sentence => ({
    expected: 'an amount in quotes, because a comma within [ ] or { } begins the next item',
    received: quoted(joined),
    hint: `write "${printable(joined)}"`,
  }),
  nothingWritten: (key: string | number): Sentence => ({
    expected: typeof key === 'number' ? `a value for item ${key + 1}` : `a value for ${quoted(key)}`,
    received: 'nothing',
    hint: "leave the key out, or write its value; an empty value takes away what 'from' brings",
  }),
} as const;

/** Says what the YAML parser says where we have no better words. */
function fallback(message: string): string {
  const said = printable(message).slice(0, 200);
  return said.slice(0, 1).toLowerCase() + said.slice(1);
}

const SYNTAX: Readonly<Record<string, Sentence>> = {
  TAB_AS_INDENT: { expected: 'spaces at the beginning of a line', received: 'a tab' },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: "one 'key: value' on a line, or a key alone with its own keys indented below",
    received: 'a key within a value',
    hint: "put a text that holds ': ' in quotes",
  },
  MULTILINE_IMPLICIT_KEY: {
    expected: "'key: value'",
    received: 'a line without a colon, or a value that runs into the next key',
  },
  MISSING_CHAR: { expected: "a closing quote, or a colon and a space behind the key: 'key: value'", received: 'none' },
  BAD_INDENT: {
    expected: 'keys of one map at the same indentation, and every [ or { closed',
    received: 'something else',
  },
  BAD_SCALAR_START: {
    expected: 'a text in quotes, because it begins with a mark that means something else in YAML',
    received: 'no quotes',
  },
  BAD_DQ_ESCAPE: {
    expected: 'an escape that YAML knows behind the backslash',
    received: 'another',
    hint: 'between single quotes a backslash is just a backslash',
  },
  MULTIPLE_DOCS: { expected: 'one document a file', received: 'a second one' },
  UNEXPECTED_TOKEN: {
    expected: "'key: value', or '- item', one a line",
    received: 'something that does not fit there',
  },
  TAG_RESOLVE_FAILED: { expected: 'a value without a tag', received: 'a tag' },
  RESOURCE_EXHAUSTION: { expected: `maps and lists at most ${LIMITS.depth} deep`, received: 'many more levels' },
};
