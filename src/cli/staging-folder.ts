import { accessSync, constants, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const PREFIX = '.pacing-';
const SUFFIX = '.partial';

let opened = 0;

/**
 * Where files are written before they take their place as a whole: beside the folder for all outputs, so that nothing partial
 * ever lies in that. But in it, where what is beside is another file system, from which nothing can be moved, or may not be
 * written to. What a program that was killed has left in such a place is removed.
 *
 * @param out the folder for all outputs, which need not be there
 * @returns a path of its own for each call, where nothing is
 */
export function stagingFolder(out: string): string {
  const inside = nearestThere(resolve(out));
  const beside = nearestThere(dirname(resolve(out)));
  const folder = statSync(inside).dev === statSync(beside).dev && isWritable(beside) ? beside : inside;
  const own = `${PREFIX}${hostname()}-`;
  for (const name of namesIn(folder)) {
    if (!name.startsWith(own) || !name.endsWith(SUFFIX)) continue;
    if (!isAlive(Number.parseInt(name.slice(own.length), 10)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  opened++;
  return join(folder, `${own}${process.pid}-${opened}${SUFFIX}`);
}

/** The folder itself, or of those above it the first that is there. */
export function nearestThere(folder: string): string {
  return existsSync(folder) ? folder : nearestThere(dirname(folder));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // What cannot be read is told of when it is written to.
    return [];
  }
}

/** Whether a process of that number is there, ours or somebody else's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
