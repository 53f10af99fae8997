import { isSentence, readExpectation, yearsFrom } from '../expectation.ts';
import { declaredNames } from '../resolve.ts';
import { raisedVolumes } from '../schema/governance.ts';
import { keysAt, type Path, valueAt } from '../written.ts';
import { type Check, type Examined, tellError } from './check.ts';

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
  const risks = (examined.words.risks ?? []).flatMap((risk) => risk?.id ?? []);
  const parts = { cohorts: [...cohorts], dmcs: [...dmcs], suppliers: [...suppliers] };
  const years = yearsIn(examined);
  const rules = (examined.words.control?.rules ?? []).flatMap((rule) =>
    rule === undefined ? [] : String(rule['id'] ?? rule.rule),
  );
  const names = { ...parts, rules: [], years, dnos, services, raises, gates, blockers, campaigns, risks };
  for (const { text, path } of claimsIn(examined)) {
    const read = readExpectation(text, path[0] === 'expect' ? { ...names, rules } : names);
    if (isSentence(read)) tellError(examined, path, read);
  }
};

/** The calendar years of the horizon, in digits. */
function yearsIn({ words }: Examined): string[] {
  const { firstDay, horizon } = words.time ?? {};
  if (firstDay === undefined || horizon === undefined) return [];
  return yearsFrom(firstDay, horizon);
}

/** Every claim of a scenario, with its place: those under `expect:`, and those by which criteria are judged. */
function claimsIn({ words, written }: Examined): { readonly text: string; readonly path: Path }[] {
  const lists: (readonly [list: readonly (string | undefined)[], path: Path])[] = [[words.expect ?? [], ['expect']]];
  for (const [place, criterion] of (words.liveServiceCriteria ?? []).entries()) {
    for (const rating of ['green', 'amber'] as const) {
      lists.push([criterion?.[rating] ?? [], ['liveServiceCriteria', place, rating]]);
    }
  }
  return lists.flatMap(([list, path]) =>
    list.flatMap((text, place) => {
      if (text === undefined) return [];
      // A single claim stands there by itself.
      const isList = valueAt(written, path)?.kind === 'list';
      return [{ text, path: isList ? [...path, place] : path }];
    }),
  );
}
