import { printable } from './problem.ts';
import type { Written } from './written.ts';

/** Characters of a value that are quoted back to its author. */
const QUOTED = 60;

/** A text of the author's in quotes, cut where it is long. */
export function quoted(text: string): string {
  const shown = printable(text);
  return shown.length > QUOTED ? `'${shown.slice(0, QUOTED)}…'` : `'${shown}'`;
}

/** What an author wrote, in words: the value itself, or what kind of thing it is. */
export function receivedIn(written: Written | undefined): string {
  if (written === undefined) return 'nothing';
  if (written.kind === 'list') return written.items.length === 0 ? 'an empty list' : 'a list';
  if (written.kind === 'map') return written.entries.size === 0 ? 'an empty map' : 'a map';
  if (written.value === null) return 'nothing';
  if (typeof written.value === 'string') return quoted(written.source);
  return typeof written.value === 'number' ? `the number ${quoted(written.source).slice(1, -1)}` : `${written.value}`;
}

/** 'a', 'b' or 'c', and how many more where there are many. */
export function oneOf(names: readonly string[]): string {
  const shown = names.slice(0, 20).map(quoted);
  if (names.length > shown.length) return `${shown.join(', ')} or one of ${names.length - shown.length} more`;
  const last = shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} or ${last}`;
}

/** A guess at a name, as a hint. */
export function didYouMean(candidate: string | undefined): string | undefined {
  return candidate === undefined ? undefined : `did you mean ${quoted(candidate)}?`;
}
