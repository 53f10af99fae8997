import { numberWords } from '../number-words.ts';
import { decisionWords } from './decision-words.ts';
import type { TraceDecision } from './trace.ts';

/** So many entries that are listed at once are told one by one; of more, only the first. */
const MOST_LISTED = 3;

/** The decisions of a day, each on a line with its time. A report lists hundreds of entries at once: those share one. */
export function decisionLines(decisions: readonly TraceDecision[]): readonly string[] {
  const listed = decisions.filter(({ kind }) => kind === 'listed');
  if (listed.length <= MOST_LISTED) return decisions.map(lineOf);
  const [first] = listed;
  return decisions.flatMap((decision) => {
    if (decision.kind !== 'listed') return [lineOf(decision)];
    if (decision !== first) return [];
    const others = numberWords(listed.length - 1);
    const says = `${first.subject.label} and ${others} others are listed: their installations may be migrated from now on.`;
    return [`  ${first.time}  ${says}`];
  });
}

function lineOf(decision: TraceDecision): string {
  return `  ${decision.time}  ${decisionWords(decision)}`;
}
