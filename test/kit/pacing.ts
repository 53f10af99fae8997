import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { warmPacing } from './warm-pacing.ts';

/** The built command line, as a user runs it. */
export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A small sound scenario with its fleet. */
export const SCENARIO = fileURLToPath(new URL('../broken/good.yaml', import.meta.url));

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A signal that is sent as soon as this holds; it is asked every few milliseconds. */
  readonly signal?: { readonly name: NodeJS.Signals; when(pid: number, stdout: string): boolean };
}

/**
 * Runs `pacing` with words, to its end, in a program that is warm: what it says, writes and answers is the same, and most
 * of a short command is the start that is saved.
 */
export async function pacing(
  words: readonly string[],
  surroundings: Omit<Surroundings, 'signal'> = {},
): Promise<Ended> {
  const warm = await warmPacing(MAIN);
  return ended(warm.program, words, { ...surroundings, env: { ...surroundings.env, ...warm.env } });
}

/** Runs `pacing` with words, to its end, in a process of its own, as its user does. */
export function pacingAfresh(words: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return ended(process.execPath, [MAIN, ...words], surroundings);
}

/** Runs a line of a shell in which `pacing` is the built command line, in a process of its own. */
export function shell(line: string, surroundings: Surroundings = {}): Promise<Ended> {
  return ended('bash', ['-c', `pacing() { '${process.execPath}' '${MAIN}' "$@"; }; ${line}`], surroundings);
}

/** Whether there is the program that gives a command a terminal of its own (that of util-linux). */
export const HAS_TERMINAL = process.platform === 'linux';

/** Runs `pacing` with words on a terminal. What the terminal was sent is stdout, with the escape character as '␛'. */
export async function onTerminal(words: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  // The shell makes way for the program, so that a signal to the terminal's child reaches it whatever shell it is.
  const command = `exec ${[process.execPath, MAIN, ...words].map((word) => `'${word}'`).join(' ')}`;
  const found = await ended('script', ['-qec', command, '/dev/null'], surroundings);
  return { ...found, stdout: found.stdout.replaceAll('\u001B', '␛') };
}

/** What speaks of colours in the surroundings of the tests, by Node's `getColorDepth`: a machine of CI wants none. */
const SPEAKS_OF_COLOUR = new Set([
  'NO_COLOR',
  'FORCE_COLOR',
  'NODE_DISABLE_COLORS',
  'CI',
  'TF_BUILD',
  'TEAMCITY_VERSION',
]);

/** Runs a program to its end. */
export function ended(program: string, words: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  const { cwd, env = {}, signal } = surroundings;
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SPEAKS_OF_COLOUR.has(name)));
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const watch = setInterval(() => {
      if (signal === undefined || child.pid === undefined || !signal.when(child.pid, stdout)) return;
      clearInterval(watch);
      child.kill(signal.name);
    }, 5);
    child.on('error', reject);
    child.on('close', (code, endedBy) => {
      clearInterval(watch);
      resolve({ code, signal: endedBy, stdout, stderr });
    });
  });
}

/** Whether a process has been at work for so long, in seconds on the processor: long enough to be past its beginnings. */
export function hasWorked(pid: number, seconds: number): boolean {
  // The 14th and 15th fields: hundredths of a second in the program and in the system.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return Number(fields[11]) + Number(fields[12]) > 100 * seconds;
}

/** Whether one may mount a disk of one's own here; in a container that is often forbidden. */
export const MAY_MOUNT =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()], { stdio: 'ignore' }).status === 0;

/** A folder that is there for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pacing-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything that lies in a folder, hidden files too: paths below it, in order. */
export function treeOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
