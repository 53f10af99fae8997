import { MOST_FOLLOWED, MOST_INSTALLATIONS } from '../../units/count.ts';
import { entryFinder } from '../entry-of.ts';
import { SAY } from '../problems.ts';
import { STOCKS, type StockName, type StratumWords } from '../schema/stratum.ts';
import { idOfStratum, installationsOf } from '../strata.ts';
import { keysAt, type Path } from '../written.ts';
import { type Check, type Examined, lineOf, tellError } from './check.ts';

/** Stocks whose members will be attempted again, so that they must have attempts left. */
const ATTEMPTED_AGAIN: readonly StockName[] = ['waiting', 'stalled', 'rejected', 'rolledBack', 'fixingForward'];

/** Every stratum has an id of its own, an entry, an outcome, and counts that can be told in installations. */
export const checkFleet: Check = (examined) => {
  const entries = keysAt(examined.written, ['entries']);
  const outcomes = keysAt(examined.written, ['outcomes']);
  const readable = examined.words.entries ?? {};
  const entryOf = entryFinder(readable);
  // An entry that could not be read may be the one that lists a stratum.
  const mayBeUnread = examined.words.entriesFile !== undefined || Object.keys(readable).length < entries.length;
  const pathOf = new Map<string, Path>();
  let installations = 0;
  let followed = 0;
  for (const [place, stratum] of (examined.words.fleet?.strata ?? []).entries()) {
    if (stratum === undefined) continue;
    const path = ['fleet', 'strata', place];
    const id = idOfStratum(stratum);
    const first = pathOf.get(id);
    if (first === undefined) pathOf.set(id, path);
    else tellError(examined, [...path, 'id'], SAY.nameTwice('an id', id, lineOf(examined, first)));
    if (entryOf(stratum) === undefined && entries.length > 1 && !mayBeUnread)
      tellError(examined, [...path, 'entry'], SAY.whichOne('entry', entries));
    if (stratum.outcome === undefined && outcomes.length > 1) {
      tellError(examined, [...path, 'outcome'], SAY.whichOne('outcome', outcomes));
    }
    const counts = checkCounts(examined, path, stratum);
    installations += counts.installations;
    followed += counts.followed;
  }
  if (installations > MOST_INSTALLATIONS) tellError(examined, ['fleet'], SAY.tooManyInstallations('2,000,000,000'));
  if (followed > MOST_FOLLOWED) tellError(examined, ['fleet'], SAY.tooManyFollowed('4,000,000'));
};

/** Installations of a stratum, and those among them that are followed one by one. */
function checkCounts(
  examined: Examined,
  path: Path,
  stratum: StratumWords,
): { installations: number; followed: number } {
  const { untouched, devicesPerInstallation } = stratum;
  const outcomes = examined.words.outcomes ?? {};
  const outcome = stratum.outcome === undefined ? Object.values(outcomes)[0] : outcomes[stratum.outcome];
  const limit = outcome?.attemptsLimit ?? 'none';
  const fresh = installationsOf(untouched, devicesPerInstallation);
  if (fresh === undefined) tellError(examined, [...path, 'untouched'], SAY.devicesUnknown());
  let installations = fresh ?? 0;
  let followed = 0;
  for (const key of STOCKS) {
    for (const { count, attemptsUsed } of stratum[key] ?? []) {
      const inStock = installationsOf(count, devicesPerInstallation);
      if (inStock === undefined) tellError(examined, [...path, key], SAY.devicesUnknown());
      installations += inStock ?? 0;
      if (!ATTEMPTED_AGAIN.includes(key)) continue;
      followed += inStock ?? 0;
      if (limit !== 'none' && attemptsUsed >= limit) tellError(examined, [...path, key], SAY.attemptsExhausted(limit));
    }
  }
  return { installations, followed };
}
