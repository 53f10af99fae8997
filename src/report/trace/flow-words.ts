import type { StateName } from '../../fleet/installation.ts';
import { numberWords } from '../number-words.ts';
import type { TraceDay, TraceMove } from './trace.ts';

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
  ['removed', 'removed'],
  ['moved out', 'gone dormant by a change of supplier'],
];

/** What became of installations on some days: 'migrated 590, stalled 3'; empty where nothing happened that is worth telling. */
export function flowWords(days: readonly Pick<TraceDay, 'moves' | 'joined'>[]): string {
  const moves = days.flatMap((day) => day.moves);
  const joined = days.reduce((sum, day) => sum + day.joined, 0);
  const parts = TOLD.map(([to, words]) => told(words, into(moves, to)));
  return [...parts, told('joined', joined)].filter((part) => part !== '').join(', ');
}

function told(words: string, installations: number): string {
  return installations === 0 ? '' : `${words} ${numberWords(installations)}`;
}

function into(moves: readonly TraceMove[], state: StateName): number {
  return moves.reduce((sum, { to, installations }) => sum + (to === state ? installations : 0), 0);
}
