import type { Sentence } from '../problem.ts';
import { didYouMean, oneOf, quoted } from '../received.ts';

/** What is said about a fleet that changes by itself. */
export const CHURN = {
  noDormantKin: (stratum: string, cohort: string, dmc: string): Sentence => ({
    expected: `a dormant stratum of cohort ${quoted(cohort)} and DMC ${quoted(dmc)}, because installations of ${quoted(stratum)} become dormant when they change supplier`,
    received: 'none',
    hint: "add one, with '0 installations' untouched if need be",
  }),
  severalDormantKin: (stratum: string, kin: readonly string[]): Sentence => ({
    expected: `'becomes', because installations of ${quoted(stratum)} that change supplier could belong to more than one: ${oneOf(kin)}`,
    received: 'nothing',
  }),
  onlyActiveBecome: (status: string): Sentence => ({
    expected: "'becomes' of an active stratum only: by a change of supplier active installations go dormant",
    received: `that of a stratum that is ${status}`,
  }),
  notDormantKin: (cohort: string, dmc: string): Sentence => ({
    expected: `a dormant stratum of cohort ${quoted(cohort)} and DMC ${quoted(dmc)}: the meters stay on the wall`,
    received: 'another',
  }),
  unknownStratum: (id: string, candidate: string | undefined): Sentence => ({
    expected: 'the id of a stratum: the one that it states, or cohort, DMC, supplier and status, joined by dots',
    received: quoted(id),
    hint: didYouMean(candidate),
  }),
  nobodyChangesSupplier: (): Sentence => ({
    expected: 'a fleet with active installations',
    received: 'one without any, in which a change of supplier changes nothing',
  }),
  nothingUnnoticed: (): Sentence => ({
    expected: "'changeOfSupplier' beside it",
    received: 'a share of changes that do not happen',
  }),
  growsTooLarge: (most: string): Sentence => ({
    expected: `at most ${most} installations in all, growth included`,
    received: 'more',
  }),
} as const;
