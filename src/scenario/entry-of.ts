import type { EntryWords } from './schema/entries.ts';
import type { StratumWords } from './schema/stratum.ts';

/** What is needed of a stratum to find its entry. */
type Seeking = Pick<StratumWords, 'entry' | 'dmc' | 'status'>;

/**
 * What finds the entry of a stratum: the one that it names; or that which lists its DMC in its status; or that which lists
 * its DMC in any. It finds none where there is none of these.
 */
export function entryFinder(entries: Readonly<Record<string, EntryWords>>): (stratum: Seeking) => string | undefined {
  const listing = new Map<string, string>();
  for (const [id, { dmc, status }] of Object.entries(entries)) {
    if (dmc !== undefined) listing.set(keyOf(dmc, status), id);
  }
  return ({ entry, dmc, status }) => entry ?? listing.get(keyOf(dmc, status)) ?? listing.get(keyOf(dmc, undefined));
}

/** What no two entries list both: ids have no space. */
export function keyOf(dmc: string, status: EntryWords['status']): string {
  return status === undefined ? dmc : `${dmc} ${status}`;
}
