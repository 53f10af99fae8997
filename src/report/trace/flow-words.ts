import type { StateName } from '../../fleet/installation.ts';
import { numberWords } from '../number-words.ts';
import type { TraceMove } from './trace.ts';

/** Moves that are told of, by the state that they lead into, in the order of the telling. */
const TOLD: readonly (readonly [to: StateName, words: string])[] = [
  ['migrated, pending supplier', 'migrated'],
  ['operational', 'operational'],
  ['stalled', 'stalled'],
  ['rejected', 'rejected'],
  ['rolled back', 'rolled back'],
  ['fixing forward', 'being fixed forward'],
  ['unrecoverable', 'left unrecoverable'],
  ['excluded', 'excluded'],
];

/** What became of installations: 'migrated 590, stalled 3'; empty where nothing moved that is worth telling. */
export function flowWords(moves: readonly TraceMove[]): string {
  const parts = TOLD.map(([to, words]) => {
    const installations = into(moves, to);
    return installations === 0 ? '' : `${words} ${numberWords(installations)}`;
  });
  return parts.filter((part) => part !== '').join(', ');
}

function into(moves: readonly TraceMove[], state: StateName): number {
  return moves.reduce((sum, { to, installations }) => sum + (to === state ? installations : 0), 0);
}
