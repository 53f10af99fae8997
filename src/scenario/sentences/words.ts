import type { Sentence } from '../problem.ts';
import { didYouMean, oneOf, quoted, receivedIn } from '../received.ts';
import type { Written } from '../written.ts';

/** What is said about keys, values and names. */
export const WORDS = {
  missingKey: (key: string, description: string | undefined, choices: readonly string[], isTag: boolean): Sentence => {
    const about = [isTag ? undefined : description, choices.length > 0 ? oneOf(choices) : undefined];
    const said = about.filter((part) => part !== undefined).join(': ');
    return { expected: `${quoted(key)}${said === '' ? '' : ` (${said})`}`, received: 'nothing' };
  },
  unknownKey: (key: string, known: readonly string[], candidate: string | undefined): Sentence => ({
    expected: known.length === 0 ? 'no key' : `one of the keys ${oneOf(known)}`,
    received: quoted(key),
    hint: didYouMean(candidate),
  }),
  unknownPath: (path: string, known: readonly string[], candidate: string | undefined): Sentence => ({
    expected: `a path that begins with one of the keys ${oneOf(known)}`,
    received: quoted(path),
    hint: didYouMean(candidate),
  }),
  noSuchPlace: (path: string, step: string, found: Written): Sentence => ({
    expected:
      found.kind === 'list'
        ? `an id or a place in the list ${path}, from 0 to ${found.items.length - 1}`
        : `a path that ends at ${path}, which is one value`,
    received: quoted(step),
  }),
  tooManyItems: (most: number, received: number): Sentence => ({
    expected: `a list of at most ${most} items`,
    received: `one of ${received}`,
  }),
  wrongKey: (expected: string, key: string): Sentence => ({ expected, received: quoted(key) }),
  wrongValue: (expected: string, written: Written | undefined, hint: string | undefined): Sentence => ({
    expected,
    received: receivedIn(written),
    hint,
  }),
  wrongTogether: (expected: string, hint: string | undefined): Sentence => ({
    expected,
    received: 'something else',
    hint,
  }),
  unknownName: (
    what: string,
    name: string,
    places: number,
    known: readonly string[],
    candidate?: string,
  ): Sentence => ({
    expected: known.length === 0 ? `${what}, of which the scenario has none` : `${what}: ${oneOf(known)}`,
    received: places === 1 ? quoted(name) : `${quoted(name)} (in ${places} places)`,
    hint: didYouMean(candidate),
  }),
  neverUsed: (what: string, name: string): Sentence => ({
    expected: `${what} that is used somewhere`,
    received: `${quoted(name)}, which is not`,
  }),
  nameTwice: (what: string, name: string, first: string): Sentence => ({
    expected: `${what} of its own`,
    received: `a second ${quoted(name)}; the first is in ${first}`,
  }),
  sameHash: (what: string, name: string, other: string): Sentence => ({
    expected: `${what} whose 32-bit hash is its own, because the hash addresses its luck`,
    received: `${quoted(name)}, which shares it with ${quoted(other)}`,
    hint: 'change one of the two a little',
  }),
} as const;
