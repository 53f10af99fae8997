import { constants } from 'node:fs';
import { type FileHandle, open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { nearest } from '../scenario/did-you-mean.ts';
import type { ScenarioFiles } from '../scenario/scenario-files.ts';
import { codeOf, Failure, reasonOf } from './failure.ts';

/** A character of a JavaScript string takes at most so many bytes of UTF-8. */
const BYTES_PER_CHARACTER = 3;

/** Files of a folder that are named where one is missing. */
const MOST_NAMED = 5;

/**
 * The files of one folder on a disk, and of the folders in it. Nothing outside is ever opened: symbolic links are
 * followed first, and refused where they lead out.
 */
export function scenarioFolder(folder: string): ScenarioFiles {
  return {
    read: async (path, mostCharacters) => {
      const root = await realpath(folder).catch((cause: unknown) => {
        throw new Failure(reasonOf(cause), { cause });
      });
      const target = await realpath(join(root, path)).catch(async (cause: unknown) => {
        throw new Failure(await whyMissing(root, path, cause), { cause });
      });
      if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
        throw new Failure("a symbolic link leads out of the scenario's folder");
      }
      return await textOf(target, BYTES_PER_CHARACTER * (mostCharacters + 1));
    },
  };
}

async function whyMissing(root: string, path: string, cause: unknown): Promise<string> {
  if (codeOf(cause) !== 'ENOENT') return reasonOf(cause);
  const entries = await readdir(dirname(join(root, path)), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return 'no such folder';
  const written = basename(path);
  const extension = written.slice(written.lastIndexOf('.') + 1);
  const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
  const names = files.map((file) => file.name).sort();
  const candidate = nearest(written, names);
  if (candidate !== undefined) return `no such file; did you mean '${candidate}'?`;
  const alike = names.filter((name) => name.endsWith(`.${extension}`)).slice(0, MOST_NAMED);
  return alike.length === 0 ? 'no such file' : `no such file; the folder has ${alike.join(', ')}`;
}

/** The text of an ordinary file, or as many bytes of it as anybody wants. */
async function textOf(target: string, mostBytes: number): Promise<string> {
  let file: FileHandle | undefined;
  try {
    // Without waiting: a pipe without a writer would be waited for until the end of days.
    file = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const found = await file.stat();
    if (found.isDirectory()) throw new Failure('it is a folder, not a file');
    if (!found.isFile()) throw new Failure('it is no ordinary file');
    return await headOf(file, Math.min(found.size, mostBytes));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(reasonOf(cause), { cause });
  } finally {
    await file?.close();
  }
}

/** The first bytes of a file as text. A read may give fewer than were asked for, so it is asked until there are no more. */
async function headOf(file: FileHandle, mostBytes: number): Promise<string> {
  const bytes = Buffer.alloc(mostBytes);
  let filled = 0;
  let bytesRead = -1;
  while (filled < mostBytes && bytesRead !== 0) {
    ({ bytesRead } = await file.read(bytes, filled, mostBytes - filled, filled));
    filled += bytesRead;
  }
  return bytes.toString('utf8', 0, filled);
}
