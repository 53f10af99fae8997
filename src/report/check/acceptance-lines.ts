import type { Baseline } from '../../regression/baseline.ts';
import type { Figures, FiguresChanged } from '../../regression/figures.ts';
import { shortDateWords } from '../date-words.ts';
import { countWords, numberWords } from '../number-words.ts';

/** What was accepted: the figures, beside those that they replace. */
export function acceptanceLines(baseline: Baseline, { old, new: now }: FiguresChanged): readonly string[] {
  const { scenario, replications, accepted, sunset } = baseline;
  return [
    `${scenario}: accepted on ${shortDateWords(accepted.on)} by ${accepted.by} (${accepted.reason}), good until ${shortDateWords(sunset)}`,
    ...(Object.keys(now) as (keyof Figures)[]).map((name) => {
      const words = (figures: Figures): string => wordsOf(figures[name]);
      return `  ${name}: ${words(now)}${old === null || words(old) === words(now) ? '' : `; it was ${words(old)}`}`;
    }),
    `  of ${countWords(replications, 'future')}${old === null ? '; it is the first baseline' : ''}`,
  ];
}

function wordsOf(figure: string | number): string {
  return typeof figure === 'number' ? numberWords(figure) : shortDateWords(figure);
}
