import type { Control } from '../../control/control.ts';
import { countWords, numberWords } from '../number-words.ts';
import { durationWords } from './duration-words.ts';

/** What keeps the pace steady, and what sets scopes aside. */
export function restraintLines({ steadiness, penaltyBox }: Control): readonly string[] {
  const lines: string[] = [];
  if (steadiness !== undefined) {
    const { changes, withinDays, afterHaltDays } = steadiness;
    const parts = [
      ...(changes > 0 ? [`after ${countWords(changes, 'change')} within ${numberWords(withinDays)} days`] : []),
      ...(afterHaltDays > 0 ? [`for ${numberWords(afterHaltDays)} days after a halt`] : []),
    ];
    if (parts.length > 0) lines.push(`the target does not rise ${parts.join(', nor ')}`);
  }
  if (penaltyBox !== undefined) {
    const { halts, withinDays, length } = penaltyBox;
    lines.push(
      `a scope that is halted ${countWords(halts, 'time')} within ${numberWords(withinDays)} days is set aside for ${durationWords(length)}`,
    );
  }
  return lines;
}
