import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../src/plan/plan.ts';
import { planIn } from './scenario-files.ts';

const FOLDER = join(import.meta.dirname, '../../scenarios');

/**
 * A shipped scenario, cut so that a slow simulator can follow it: of its fleet the first row of each kind, and what is said
 * anew, such as a shorter horizon.
 *
 * @param name its name, whose fleet is NAME.fleet.csv
 * @param words YAML that is said anew
 * @param kindOf what tells rows apart, from a cell by its column
 */
export function thinnedScenario(
  name: string,
  words: string,
  kindOf: (cell: (column: string) => string) => string,
): Promise<Plan> {
  const read = (path: string) => readFile(join(FOLDER, path), 'utf8');
  const thinned = `from: ${name}.yaml\nname: thinned\nfleet: { file: thinned.fleet.csv }\n${words}`;
  return planIn(
    {
      read: async (path) => {
        if (path === 'thinned.yaml') return thinned;
        return path === 'thinned.fleet.csv' ? firstOfEachKind(await read(`${name}.fleet.csv`), kindOf) : read(path);
      },
    },
    'thinned.yaml',
  );
}

function firstOfEachKind(csv: string, kindOf: (cell: (column: string) => string) => string): string {
  const [header, ...rows] = csv.trimEnd().split('\n');
  const columns = header.split(',');
  const kinds = new Set<string>();
  const kept = rows.filter((row) => {
    const cells = row.split(',');
    const kind = kindOf((column) => cells[columns.indexOf(column)]);
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return isFirst;
  });
  return `${[header, ...kept].join('\n')}\n`;
}
