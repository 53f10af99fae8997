import { numberWords } from '../number-words.ts';
import { subjectWords } from '../subject-words.ts';
import type { TraceOdds } from './trace.ts';

/** More factors than this are counted, not listed. */
const MOST_FACTORS = 6;

/** What this world does to the odds of trouble, those furthest from nothing first; no line where it does nothing. */
export function oddsLines(odds: readonly TraceOdds[]): readonly string[] {
  if (odds.length === 0) return [];
  // A third and three times are as far from nothing; odds of nothing at all are furthest.
  const distance = ({ factor }: TraceOdds): number => Math.max(factor, 1 / factor);
  const listed = odds.toSorted((a, b) => distance(b) - distance(a)).slice(0, MOST_FACTORS);
  const words = listed.map(({ subject, factor }) => `${subjectWords(subject)} ${Number(factor.toPrecision(3))}`);
  const more = odds.length - listed.length;
  return [
    `The odds of trouble, in this world alone and told to nobody, are multiplied: ${words.join(', ')}` +
      `${more === 0 ? '' : ` and ${numberWords(more)} more`}.`,
  ];
}
