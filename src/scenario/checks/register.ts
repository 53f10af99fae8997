import { nearest } from '../did-you-mean.ts';
import { SAY } from '../problems.ts';
import { type Path, valueAt } from '../written.ts';
import { type Check, type Examined, lineOf, tellError, tellWarning } from './check.ts';

/** Criteria with numbers of their own; risks that name a disturbance that there is; none stands by for nobody. */
export const checkRegister: Check = (examined) => {
  const { words } = examined;
  checkNames(
    examined,
    'a number',
    (words.liveServiceCriteria ?? []).map((one) => one?.number),
    (place) => ['liveServiceCriteria', place, 'number'],
  );
  const risks = words.risks ?? [];
  checkNames(
    examined,
    'an id',
    risks.map((one) => one?.id),
    (place) => ['risks', place, 'id'],
  );
  // One that could not be read has no name here, and may be the one that a risk means.
  const disturbances = (words.disturbances ?? []).map((one) =>
    one === undefined ? undefined : String(one['id'] ?? one['kind']),
  );
  const known = disturbances.filter((id) => id !== undefined);
  for (const [place, risk] of risks.entries()) {
    const enactedBy = risk?.enactedBy ?? [];
    const path = ['risks', place, 'enactedBy'];
    for (const [number, id] of enactedBy.entries()) {
      if (known.includes(id) || known.length < disturbances.length) continue;
      const says = SAY.unknownName('the id of a disturbance', id, 1, known, nearest(id, known));
      // A single one stands there by itself.
      const isList = valueAt(examined.written, path)?.kind === 'list';
      tellError(examined, isList ? [...path, number] : path, says);
    }
    const named = enactedBy.filter((id) => known.includes(id));
    const enacted = named.map((id) => words.disturbances?.[disturbances.indexOf(id)]?.['enacted'] !== false);
    if (new Set(enacted).size > 1) tellError(examined, path, SAY.enactedInPart());
  }
  for (const [place, disturbance] of (words.disturbances ?? []).entries()) {
    if (
      disturbance?.['enacted'] !== false ||
      risks.some((risk) => risk?.enactedBy.includes(String(disturbances[place])))
    )
      continue;
    tellWarning(examined, ['disturbances', place, 'enacted'], SAY.standsByForNobody());
  }
};

function checkNames(
  examined: Examined,
  what: string,
  names: readonly (string | number | undefined)[],
  pathOf: (place: number) => Path,
): void {
  for (const [place, name] of names.entries()) {
    const first = names.indexOf(name);
    if (name !== undefined && first < place) {
      tellError(examined, pathOf(place), SAY.nameTwice(what, String(name), lineOf(examined, pathOf(first))));
    }
  }
}
