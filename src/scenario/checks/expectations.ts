import { isSentence, readExpectation } from '../expectation.ts';
import { declaredNames } from '../resolve.ts';
import { raisedVolumes } from '../schema/governance.ts';
import { keysAt } from '../written.ts';
import { type Check, tellError } from './check.ts';

/** Every claim on the forecast is about a figure that a forecast has. */
export const checkExpectations: Check = (examined) => {
  const namesOf = (kind: 'cohorts' | 'dmcs' | 'suppliers' | 'dnos') =>
    declaredNames(examined.written, kind, examined.problems);
  const [cohorts, dmcs, suppliers] = [namesOf('cohorts'), namesOf('dmcs'), namesOf('suppliers')];
  // Names that cannot be told cannot be held against.
  if (cohorts === undefined || dmcs === undefined || suppliers === undefined) return;
  const dnos = [...(namesOf('dnos') ?? [])];
  const [services, gates, blockers, campaigns] = ['services', 'gates', 'blockers', 'firmware'].map((list) =>
    keysAt(examined.written, [list]),
  );
  const raises = raisedVolumes(examined.words.control?.cap ?? []);
  const parts = { cohorts: [...cohorts], dmcs: [...dmcs], suppliers: [...suppliers] };
  const names = { ...parts, dnos, services, raises, gates, blockers, campaigns };
  for (const [place, text] of (examined.words.expect ?? []).entries()) {
    if (text === undefined) continue;
    const read = readExpectation(text, names);
    if (isSentence(read)) tellError(examined, ['expect', place], read);
  }
};
