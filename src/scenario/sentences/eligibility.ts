import type { Sentence } from '../problem.ts';
import { quoted } from '../received.ts';

/** What is said about milestones, reports, entries, and what spreads the trouble of those that share one. */
export const ELIGIBILITY = {
  remedyWithoutReview: (key: string): Sentence => ({
    expected: `'passes' beside ${quoted(key)}`,
    received: 'a remedy for what cannot fail',
  }),
  twoRemedies: (): Sentence => ({ expected: "either 'remedy' or 'failedUntil'", received: 'both' }),
  reportWithoutBeginning: (): Sentence => ({
    expected: "'begins', the day on which its first step begins, or 'after', what that waits for",
    received: 'nothing',
  }),
  twoBeginnings: (): Sentence => ({ expected: "either 'begins' or 'after'", received: 'both' }),
  waitsInCircle: (ids: readonly string[]): Sentence => ({
    expected: 'milestones and reports that do not wait for themselves',
    received:
      ids.length === 1
        ? `${quoted(ids[0])}, which does`
        : `a circle: ${[...ids, ids[0]].map(quoted).join(' waits for ')}`,
  }),
  parentNotTested: (parent: string): Sentence => ({
    expected: "another entry that was tested itself, and has no 'testedParent'",
    received: quoted(parent),
  }),
  statusWithoutDmc: (): Sentence => ({
    expected: "'dmc' beside 'status'",
    received: 'a status of which DMC is not said',
  }),
  listedTwice: (dmc: string, status: string | undefined, first: string, line: string): Sentence => ({
    expected: 'one entry for each DMC and status',
    received: `a second for ${quoted(dmc)}${status === undefined ? '' : ` in status ${quoted(status)}`}; the first is ${quoted(first)} in ${line}`,
  }),
  wrongMedian: (median: number): Sentence => ({
    expected: 'a factor with median 100%, to within 1%',
    received: `one with median ${Number((median * 100).toPrecision(5))}%`,
    hint: 'such as { lognormal: { mu: 0, sigma: 0.3 } }, where 0.3 is the standard deviation on the logit scale',
  }),
  factorTooLarge: (): Sentence => ({
    expected: 'a factor that stays below a million',
    received: 'one that may be larger',
    hint: 'a sigma of 0.3 makes odds about a third higher or lower; above 1 it tells of next to nothing',
  }),
  spreadByNobody: (): Sentence => ({
    expected: "'services' that attempts go through",
    received: 'a factor for each service, of which there is none',
  }),
} as const;
