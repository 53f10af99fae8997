import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, failureOf } from './failure.ts';

/**
 * The scenarios of a folder that have a baseline, in the order of their names.
 *
 * @throws Failure where there is none
 */
export async function scenariosWithBaselines(folder: string): Promise<readonly string[]> {
  const files = await readdir(join(folder, 'baselines')).catch((cause: unknown) => {
    throw failureOf(`no scenario is named, and there are no baselines in ${join(folder, 'baselines')}`, cause);
  });
  const names = files.filter((file) => file.endsWith('.json')).sort();
  if (names.length === 0) throw new Failure(`there are no baselines in ${join(folder, 'baselines')}`);
  return names.map((name) => join(folder, name.replace(/\.json$/, '.yaml')));
}
