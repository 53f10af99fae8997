import { numberWords } from '../number-words.ts';
import type { TraceDay } from './trace.ts';

/** What the star behind a constraint means. */
export const BINDING_LEGEND = '* one more of this alone would have let more be started';

/** What held a day back: 'governance 800, authorised 300*'; empty where nothing did. */
export function heldBackWords({ unusedPace }: TraceDay): string {
  return unusedPace
    .map(({ constraint, installations, binding }) => {
      const amount = installations === 0 ? '' : ` ${numberWords(installations)}`;
      return `${constraint}${amount}${binding ? '*' : ''}`;
    })
    .join(', ');
}
