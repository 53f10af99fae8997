import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const PREFIX = '.pacing-';
const SUFFIX = '.partial';

let opened = 0;

/**
 * Where files are written before they take their place as a whole: beside the folder for all outputs, so that nothing partial
 * ever lies in that; but in it, where what is beside is another file system, from which nothing can be moved. What a program
 * that was killed has left in such a place is removed.
 *
 * @param out the folder for all outputs, which need not be there
 * @returns a path of its own for each call, where nothing is
 */
export function stagingFolder(out: string): string {
  const folder = isOnDiskOf(resolve(out), dirname(resolve(out))) ? dirname(resolve(out)) : resolve(out);
  const own = `${PREFIX}${hostname()}-`;
  for (const name of namesIn(folder)) {
    if (!name.startsWith(own) || !name.endsWith(SUFFIX)) continue;
    if (!isAlive(Number.parseInt(name.slice(own.length), 10))) rmSync(join(folder, name), { recursive: true, force: true });
  }
  opened++;
  return join(folder, `${own}${process.pid}-${opened}${SUFFIX}`);
}

/** Whether what is moved from one folder to the other stays on its disk. Of folders that are missing, what they will lie in counts. */
function isOnDiskOf(folder: string, other: string): boolean {
  return statSync(nearestThere(folder)).dev === statSync(nearestThere(other)).dev;
}

function nearestThere(folder: string): string {
  return existsSync(folder) ? folder : nearestThere(dirname(folder));
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
