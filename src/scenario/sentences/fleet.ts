import type { Sentence } from '../problem.ts';
import { oneOf, quoted } from '../received.ts';

/** What is said about the fleet as a whole. */
export const FLEET = {
  whichOne: (key: string, names: readonly string[]): Sentence => ({
    expected: `${quoted(key)}, because there is more than one: ${oneOf(names)}`,
    received: 'nothing',
  }),
  devicesUnknown: (): Sentence => ({
    expected: "'devicesPerInstallation' beside a number of devices",
    received: 'devices of which it is not said how many make an installation',
  }),
  tooManyInstallations: (most: string): Sentence => ({
    expected: `at most ${most} installations in all`,
    received: 'more',
  }),
  tooManyFollowed: (most: string): Sentence => ({
    expected: `at most ${most} installations that have been attempted before and will be again`,
    received: 'more',
    hint: "each of them is followed by itself; write those that nothing is known of under 'untouched'",
  }),
  attemptsExhausted: (limit: number): Sentence => ({
    expected: `fewer than ${limit} attempts used, the limit of their outcome`,
    received: 'as many or more',
    hint: "write those under 'excluded'",
  }),
  neverReady: (supplier: string): Sentence => ({
    expected: `'ready' of the supplier ${quoted(supplier)}, without whom no active installation is authorised`,
    received: 'nothing',
  }),
  neverOperational: (): Sentence => ({
    expected: "'ready', the day from which it operates what is migrated",
    received: 'nothing: what is migrated stays pending for good',
  }),
} as const;
