import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ScenarioFiles } from '../scenario/scenario-files.ts';
import { SETTINGS_FILE } from '../scenario/settings.ts';
import { Failure } from './failure.ts';
import { scenarioFolder } from './scenario-folder.ts';

/** Something that names a file beside the one that was read: a problem, a place. */
interface InFile {
  readonly file: string;
}

/**
 * Reads a file from a disk, with what lies beside it. Where the path is a link, beside it lies what lies beside the file that the link leads to.
 *
 * @param read what is done with the file, and the files of its folder
 * @returns what was read, and how what was found names its file: by a path that can be opened from where the command was typed
 * @throws Failure where the file itself cannot be read
 */
export async function readBeside<Result>(
  path: string,
  read: (file: string, files: ScenarioFiles) => Promise<Result>,
): Promise<{ readonly found: Result; placed<Found extends InFile>(found: Found): Found }> {
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  // A link that leads nowhere is left as it is; reading it says so.
  const file = isLink ? await realpath(path).catch(() => path) : path;
  const folder = dirname(file);
  const found = await read(basename(file), scenarioFolder(folder)).catch((cause: unknown) => {
    if (!(cause instanceof Failure)) throw cause;
    throw new Failure(`cannot read ${path}: ${cause.message}`, { cause });
  });
  return {
    found,
    placed: (something) =>
      something.file === SETTINGS_FILE ? something : { ...something, file: join(folder, something.file) },
  };
}
