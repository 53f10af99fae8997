import { keyOf } from '../entry-of.ts';
import { SAY } from '../problems.ts';
import { type Check, lineOf, tellError } from './check.ts';

/** A tested parent was tested itself; no two entries list the same DMC in the same status, and none a status alone. */
export const checkEntries: Check = (examined) => {
  const { entries = {} } = examined.words;
  const listing = new Map<string, string>();
  for (const [id, { dmc, status, testedParent }] of Object.entries(entries)) {
    const path = ['entries', id];
    if (testedParent !== undefined && (testedParent === id || entries[testedParent]?.testedParent !== undefined)) {
      tellError(examined, [...path, 'testedParent'], SAY.parentNotTested(testedParent));
    }
    if (dmc === undefined) {
      if (status !== undefined) tellError(examined, [...path, 'status'], SAY.statusWithoutDmc());
      continue;
    }
    const first = listing.get(keyOf(dmc, status));
    if (first === undefined) listing.set(keyOf(dmc, status), id);
    else
      tellError(examined, [...path, 'dmc'], SAY.listedTwice(dmc, status, first, lineOf(examined, ['entries', first])));
  }
};
