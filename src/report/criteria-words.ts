import type { ClaimFound, CriterionFound } from '../forecast/register-forecast.ts';
import { dateWords } from './date-words.ts';
import { foundWords } from './expectation-lines.ts';
import { numberWords, shareWords } from './number-words.ts';

/** A shape beside each word, so that nothing hangs on a colour. */
const SHAPES = { green: '✓', amber: '▲', red: '✗', 'not applicable': '–' } as const;

/** How a criterion stands, as a shape and a word: '▲ amber'; where the error of a figure leaves it open, that too. */
export function ratingWords({ rating, sure }: CriterionFound): string {
  return `${SHAPES[rating]} ${rating}${sure ? '' : ' (not sure)'}`;
}

/** Why a criterion stands as it does: the claims that decide it with what was found, or the reason that is stated. */
export function groundsWords({ basis, reason, claims }: CriterionFound): string {
  if (basis === 'stated') return `stated: ${reason}`;
  const judged = claims.map(claimWords).join('; ');
  return reason === '' ? judged : `${judged}. ${reason}`;
}

function claimWords(claim: ClaimFound): string {
  const { rating, text, holds, straddles } = claim;
  const verdict = straddles ? `${holds ? 'holds' : 'fails'}, but its interval reaches over` : holds ? 'holds' : 'fails';
  return `${rating} if ${text}: ${verdict}, found ${foundWords(claim)}${intervalWordsOf(claim)}`;
}

function intervalWordsOf({ low, high, text }: ClaimFound): string {
  if (low === null || high === null || low === high) return '';
  const isShare = text.trimEnd().endsWith('%');
  const [from, to] = [low, high].map((end) =>
    typeof end === 'string' ? dateWords(end) : isShare ? shareWords(end) : numberWords(end),
  );
  return ` (${from} to ${to})`;
}

/** The Live Service Criteria in lines for a terminal. */
export function criteriaLines(criteria: readonly CriterionFound[]): readonly string[] {
  return criteria.flatMap((criterion) => [
    `${criterion.number} ${criterion.title}: ${ratingWords(criterion)}`,
    `  ${groundsWords(criterion)}`,
    ...(criterion.condition === '' ? [] : [`  subject to: ${criterion.condition}`]),
  ]);
}
