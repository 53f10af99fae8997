import type { Sentence } from '../problem.ts';
import { oneOf } from '../received.ts';

/** What is said of people who decide. */
export const PEOPLE = {
  quorumTooLarge: (roles: number): Sentence => ({
    expected: `a quorum of at most ${roles}, as many as there are roles`,
    received: 'more, so that nothing would ever be decided',
  }),
  cutOffBeforeOpening: (opens: string): Sentence => ({
    expected: `a cut-off at or after ${opens}, when the window opens and the go/no-go is held`,
    received: 'one before',
  }),
  heldWithoutCutOff: (): Sentence => ({
    expected: "a 'cutOff' beside it, at which the day that nobody has decided goes ahead",
    received: 'a day that would go ahead with its last wave alone',
  }),
  nothingHeld: (): Sentence => ({
    expected: "'undecided: hold' or 'missingData: hold' beside it",
    received: 'a limit of what never happens',
  }),
  nothingReviewed: (kinds: readonly string[]): Sentence => ({
    expected: `a strategy that reviews at intervals: ${oneOf(kinds)}`,
    received: 'people of a review that there is not',
  }),
} as const;
