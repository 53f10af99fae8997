import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../src/plan/plan.ts';
import { filesOf, planIn } from './scenario-files.ts';

const FOLDER = join(import.meta.dirname, '../../scenarios');
/** Until the campaigns of both large cohorts are at work. */
const DAYS = 640;

/**
 * The scenario of the whole programme, thinned so that a slow simulator can follow it: of each entry one stratum of every status
 * and firmware, and the first 640 days.
 */
export async function thinnedProgramme(): Promise<Plan> {
  const [scenario, fleet] = await Promise.all(
    ['national-programme.yaml', 'national-programme.fleet.csv'].map((name) => readFile(join(FOLDER, name), 'utf8')),
  );
  const thinned = `
from: national-programme.yaml
name: thinned-programme
time: { horizon: ${DAYS} days, target: 2020-12-31 }
fleet: { file: thinned.fleet.csv }
`;
  const files = filesOf({
    'thinned.yaml': thinned,
    'national-programme.yaml': scenario,
    'thinned.fleet.csv': oneOfEachKind(fleet),
  });
  return planIn(files, 'thinned.yaml');
}

/** The first row of each entry, status and firmware. */
function oneOfEachKind(csv: string): string {
  const [header, ...rows] = csv.trimEnd().split('\n');
  const places = ['entry', 'status', 'firmware'].map((name) => header.split(',').indexOf(name));
  const kinds = new Set<string>();
  const kept = rows.filter((row) => {
    const cells = row.split(',');
    const kind = places.map((place) => cells[place]).join();
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return isFirst;
  });
  return `${[header, ...kept].join('\n')}\n`;
}
