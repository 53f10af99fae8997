import { accessSync, constants, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { onInterruption } from './exit.ts';
import { codeOf, Failure, failureOf } from './failure.ts';
import { nearestThere, stagingFolder } from './staging-folder.ts';

/** How often another run may come between, which puts its own folder into the same place, before this one gives up. */
const MOST_COLLISIONS = 10;

/** A folder that is written as a whole or not at all: everything goes into a folder beside, which then takes its place. */
export interface OutputFolder {
  readonly path: string;
  /** Writes all files, and puts the folder into its place; one that is there already is replaced. */
  write(files: ReadonlyMap<string, Uint8Array | string>): Promise<void>;
}

/**
 * Looks whether an output folder can be written before the work begins, so that a disk that refuses is found out early.
 * Nothing is left on the disk until `write`; and whatever ends that, the output folder is there as a whole or not at all.
 *
 * @param out the folder for all outputs  @param names of the folders in it, of which the last is written
 * @throws Failure where it cannot be written to
 */
export function openOutputFolder(out: string, ...names: readonly string[]): OutputFolder {
  const path = join(out, ...names);
  const above = dirname(path);
  const staging = stagingFolder(out);
  const there = nearestThere(above);
  attempt(`cannot make the folder ${above}`, () => {
    if (!statSync(there).isDirectory()) throw new Failure('a file is in the way where a folder is needed (ENOTDIR)');
    accessSync(there, constants.W_OK);
  });
  attempt(`cannot write into ${dirname(staging)}`, () => {
    mkdirSync(staging);
    rmdirSync(staging);
  });
  const write = async (files: ReadonlyMap<string, Uint8Array | string>): Promise<void> => {
    let made: string | undefined;
    const discard = (): void => {
      rmSync(staging, { recursive: true, force: true });
      removeEmpty(above, made);
    };
    // Before anything is made: a signal that comes in between would leave it.
    const release = onInterruption(discard);
    try {
      attempt(`cannot write into ${dirname(staging)}`, () => mkdirSync(staging));
      for (const [file, content] of files) {
        // On the disk before the folder takes its place, so that not even a power cut leaves half of it.
        await writeFile(join(staging, file), content, { flush: true }).catch((cause: unknown) => {
          throw failureOf(`cannot write ${join(path, file)}`, cause);
        });
      }
      made = attempt(`cannot make the folder ${above}`, () => makeFolders(above));
      attempt(`cannot put ${path} into its place`, () => takePlace(staging, path));
    } catch (failure) {
      discard();
      throw failure;
    } finally {
      release();
    }
  };
  return { path, write };
}

/**
 * Renames a folder to a path where one may stand already. All at once, so that an interruption finds either the old one or
 * the new one.
 */
function takePlace(partial: string, path: string): void {
  const aside = partial.replace(/\.partial$/, '.old.partial');
  for (let collisions = 0; ; collisions++) {
    const wasThere = moveAside(path, aside);
    try {
      renameSync(partial, path);
      rmSync(aside, { recursive: true, force: true });
      return;
    } catch (cause) {
      const isTaken = codeOf(cause) === 'ENOTEMPTY' || codeOf(cause) === 'EEXIST';
      if (isTaken && collisions < MOST_COLLISIONS) rmSync(aside, { recursive: true, force: true });
      else if (wasThere) renameSync(aside, path);
      if (!isTaken || collisions === MOST_COLLISIONS) throw cause;
    }
  }
}

/** Moves an output folder out of the way; a file in its place is somebody's, and stays. */
function moveAside(path: string, aside: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (!found.isDirectory()) throw new Failure('a file of that name is in the way; move it or choose another folder');
  renameSync(path, aside);
  return true;
}

/**
 * Makes a folder and what is missing above it, one by one: where a file system refuses new folders without saying so, as
 * /proc does, Node's own way of making them all tries for ever.
 *
 * @returns the outermost folder that was made, if any
 */
function makeFolders(innermost: string): string | undefined {
  const missing: string[] = [];
  for (let folder = resolve(innermost); !existsSync(folder); folder = dirname(folder)) missing.push(folder);
  for (const folder of missing.toReversed()) mkdirSync(folder);
  return missing.at(-1);
}

/** Removes the folders that were made for the output, from the innermost outwards, as far as they are empty. */
function removeEmpty(innermost: string, made: string | undefined): void {
  if (made === undefined) return;
  const outermost = resolve(made);
  for (let folder = resolve(innermost); folder.startsWith(outermost); folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

function attempt<Result>(doing: string, act: () => Result): Result {
  try {
    return act();
  } catch (cause) {
    throw failureOf(doing, cause);
  }
}
