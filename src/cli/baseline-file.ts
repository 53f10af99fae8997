import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Baseline, baselineText, readBaseline } from '../regression/baseline.ts';
import { codeOf, Failure, failureOf } from './failure.ts';

/** The file of a scenario's baseline: in a folder beside it. */
export function baselinePath(scenario: string): string {
  return join(dirname(scenario), 'baselines', `${basename(scenario).replace(/\.ya?ml$/, '')}.json`);
}

/** The log of who renewed a baseline when and why: beside the baseline, a line of JSON each time. */
export function logPath(scenario: string): string {
  return baselinePath(scenario).replace(/\.json$/, '.log.jsonl');
}

/**
 * Reads the baseline of a scenario.
 *
 * @returns undefined where there is none
 * @throws Failure where it cannot be read, or is none
 */
export async function readBaselineOf(scenario: string): Promise<Baseline | undefined> {
  const path = baselinePath(scenario);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw failureOf(`cannot read ${path}`, cause);
  });
  if (text === undefined) return undefined;
  const read = readBaseline(text);
  if ('baseline' in read) return read.baseline;
  throw new Failure(`${path} is no baseline of this program: ${read.faults.slice(0, 5).join('; ')}`);
}

/**
 * Writes a baseline as a whole, and then a line into its log.
 *
 * @throws Failure where the disk refuses
 */
export async function writeBaselineOf(scenario: string, baseline: Baseline, entry: object): Promise<void> {
  const path = baselinePath(scenario);
  const partial = `${path}.${process.pid}.partial`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(partial, baselineText(baseline), { flush: true });
    await rename(partial, path);
    await appendFile(logPath(scenario), `${JSON.stringify(entry)}\n`);
  } catch (cause) {
    throw failureOf(`cannot write ${path}`, cause);
  }
}
