import type { LimitFound } from '../experiment/limits.ts';
import { dateWords } from './date-words.ts';
import { foundWords } from './expectation-lines.ts';

/** Who states a limit. */
export function fromWords(from: string): string {
  if (from === 'option') return 'asked for';
  if (from === 'expect') return "the scenario's 'expect'";
  return from.startsWith('criterion') ? `Live Service ${from.replace('c', 'C')}` : `the scenario's ${from}`;
}

/** What was found of a limit, with its interval: '84% (82% to 86%)'. */
export function limitFoundWords({ text, found, low, high }: LimitFound): string {
  const words = foundWords({ text, found });
  if (low === high && low !== null) return words;
  const end = (value: number | string | null): string =>
    value === null ? 'unknown' : typeof value === 'string' ? dateWords(value) : foundWords({ text, found: value });
  return `${words} (${end(low)} to ${end(high)})`;
}
