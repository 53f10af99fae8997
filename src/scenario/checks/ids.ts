import { hashOfId } from '../../kernel/identity.ts';
import { SAY } from '../problems.ts';
import { declaredNames } from '../resolve.ts';
import { idOfStratum } from '../strata.ts';
import { keysAt, type Path } from '../written.ts';
import { type Check, type Examined, lineOf, tellError } from './check.ts';

/** Ids that draw for the same purpose have 32-bit hashes of their own; rules and disturbances have ids of their own. */
export const checkIds: Check = (examined) => {
  const { words, written, problems } = examined;
  for (const kind of ['cohorts', 'dmcs', 'suppliers', 'milestones', 'entries', 'outcomes'] as const) {
    const names = [...(declaredNames(written, kind, problems) ?? [])];
    const isDeclared = keysAt(written, [kind]).length > 0;
    checkHashes(
      examined,
      names.map((id) => ({ id, path: isDeclared ? [kind, id] : ['fleet'] })),
    );
  }
  checkHashes(
    examined,
    keysAt(written, ['alerts', 'dnos']).map((id) => ({ id, path: ['alerts', 'dnos', id] })),
  );
  checkHashes(
    examined,
    keysAt(written, ['services']).map((id) => ({ id, path: ['services', id] })),
  );
  checkHashes(
    examined,
    keysAt(written, ['control', 'goNoGo', 'roles']).map((id) => ({ id, path: ['control', 'goNoGo', 'roles', id] })),
  );
  const processes = keysAt(written, ['control', 'governance']);
  checkHashes(
    examined,
    processes.map((id) => ({ id, path: ['control', 'governance', id] })),
  );
  checkHashes(
    examined,
    processes.flatMap((process) => {
      const path = ['control', 'governance', process, 'approvers'];
      return keysAt(written, path).map((id) => ({ id: `${process} ${id}`, path: [...path, id] }));
    }),
  );
  for (const kind of ['gates', 'blockers', 'firmware']) {
    checkHashes(
      examined,
      keysAt(written, [kind]).map((id) => ({ id, path: [kind, id] })),
    );
  }
  const strata = (words.fleet?.strata ?? []).flatMap((stratum, place) =>
    stratum === undefined ? [] : [{ id: idOfStratum(stratum), path: ['fleet', 'strata', place] }],
  );
  checkHashes(examined, strata);
  const lists = [
    ['rule', ['control', 'rules'], words.control?.rules ?? []],
    ['kind', ['disturbances'], words.disturbances ?? []],
  ] as const;
  for (const [tag, list, items] of lists) {
    const pathOf = new Map<string, Path>();
    for (const [place, item] of items.entries()) {
      if (item === undefined) continue;
      const id = String(item['id'] ?? item[tag]);
      const path = [...list, place, 'id'];
      const first = pathOf.get(id);
      if (first === undefined) pathOf.set(id, path);
      else tellError(examined, path, SAY.nameTwice('an id', id, lineOf(examined, first)));
    }
    checkHashes(
      examined,
      [...pathOf].map(([id, path]) => ({ id, path })),
    );
  }
};

function checkHashes(examined: Examined, things: readonly { readonly id: string; readonly path: Path }[]): void {
  const idOf = new Map<number, string>();
  for (const { id, path } of things) {
    const hash = hashOfId(id);
    const other = idOf.get(hash);
    if (other === undefined) idOf.set(hash, id);
    else if (other !== id) tellError(examined, path, SAY.sameHash('an id', id, other));
  }
}
