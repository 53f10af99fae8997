import { reachesShareOf } from '../../units/share-of.ts';
import { PROGRAMME } from '../scope.ts';
import { failedIn, resolvedIn, startedIn } from '../so-far.ts';
import type { View } from '../view.ts';

/** Numbers that a strategy remembers to tell what has been seen since its last review. */
export const EVIDENCE = 5;

const RESOLVED = 0;
const FAILED = 1;
const STARTED = 2;
const GO_DAYS = 3;
const HALTS = 4;

/** What has been reported, started and halted since the last review, of the whole programme. */
export interface EvidenceSince {
  readonly resolved: number;
  readonly failed: number;
  readonly started: number;
  /** Go days on which something could be started. */
  readonly goDays: number;
  readonly halts: number;
}

/** Reads what has been seen since it was last noted. @param at where in the memory it is noted */
export function evidenceSince(view: View, memory: Float64Array, at: number): EvidenceSince {
  return {
    resolved: resolvedIn(view, PROGRAMME) - memory[at + RESOLVED],
    failed: failedIn(view, PROGRAMME) - memory[at + FAILED],
    started: startedIn(view, PROGRAMME) - memory[at + STARTED],
    goDays: view.goDays - memory[at + GO_DAYS],
    halts: view.halts - memory[at + HALTS],
  };
}

/** Notes how things stand at this review. */
export function noteEvidence(view: View, memory: Float64Array, at: number): void {
  memory[at + RESOLVED] = resolvedIn(view, PROGRAMME);
  memory[at + FAILED] = failedIn(view, PROGRAMME);
  memory[at + STARTED] = startedIn(view, PROGRAMME);
  memory[at + GO_DAYS] = view.goDays;
  memory[at + HALTS] = view.halts;
}

/** Whether a volume was used: so large a share of what it would have been on the go days was started. */
export function isUsed({ started, goDays }: EvidenceSince, volumePerDay: number, share: number): boolean {
  return goDays > 0 && reachesShareOf(started, volumePerDay * goDays, share);
}
