import type { Sentence } from '../problem.ts';
import { quoted } from '../received.ts';

/** What is said about gates, blockers and firmware. */
export const BARRIERS = {
  holdsNobody: (): Sentence => ({
    expected: 'a scope in which some stratum lies: one that fits all of its keys',
    received: 'one that holds nobody',
  }),
  blockerWithoutShare: (): Sentence => ({
    expected: "'share', of the homes that are held back, or 'categories', where the data may be wrong",
    received: 'neither',
  }),
  blockerSharedTwice: (): Sentence => ({ expected: "either 'share' or 'categories'", received: 'both' }),
  campaignWithoutStart: (): Sentence => ({
    expected: "'from', the day from which it works, or 'when', the milestone that starts it",
    received: 'neither',
  }),
  upgradesNobody: (): Sentence => ({
    expected: "a scope in which some stratum is 'upgradable'",
    received: 'one in which the firmware of all is at target',
    hint: "write 'firmware: upgradable' in the strata that it is to upgrade",
  }),
  neverUpgraded: (): Sentence => ({
    expected: "a campaign under 'firmware' in whose scope this stratum lies",
    received: 'none, so that it would never become eligible',
  }),
  upgradedTwice: (campaigns: readonly string[]): Sentence => ({
    expected: 'one campaign for every stratum',
    received: campaigns.map(quoted).join(' and '),
    hint: 'let their scopes lie apart',
  }),
} as const;
