import { writeFile } from 'node:fs/promises';
import { codeOf, Failure, failureOf } from './failure.ts';

/**
 * Writes a file that is not there yet; one that is there already stays.
 *
 * @throws Failure where there is one, or where the disk refuses
 */
export async function writeNewFile(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: 'wx' }).catch((cause: unknown) => {
    if (codeOf(cause) === 'EEXIST') throw new Failure(`${file} exists already; choose another name, or move it away`);
    throw failureOf(`cannot write ${file}`, cause);
  });
}
