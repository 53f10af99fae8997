import { BeyondBounds, Broken, CodeFault } from '../kernel/assert.ts';
import { PACKAGE_VERSION } from '../plan/version.ts';
import { Failure } from './failure.ts';
import { UsageProblem } from './usage.ts';

/** What the program answers to whoever called it. */
export const EXIT = { fine: 0, failure: 1, problems: 2, claimFails: 3, inconclusive: 4, broken: 70 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Codes of a program that a signal ended: 128 and the signal's number. */
const INTERRUPTED_BY = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

type Interruption = keyof typeof INTERRUPTED_BY;

const cleanups = new Set<() => void>();

/**
 * Does the work and ends the process with the code that the work answers, or with that of the error it fails with. The
 * process ends when it has nothing more to do, so that all that was printed arrives.
 */
export async function exitAfter(work: () => Promise<ExitCode>): Promise<void> {
  process.stdout.on('error', endWithReader);
  process.stderr.on('error', endWithReader);
  process.on('uncaughtException', (error) => process.exit(conclude(error)));
  try {
    process.exitCode = await work();
  } catch (error) {
    process.exitCode = conclude(error);
  }
}

/**
 * Has something cleaned up when the user interrupts the program, which then ends at once.
 *
 * @param cleanup runs to its end before the process ends, so it cannot wait for anything
 * @returns takes it back
 */
export function onInterruption(cleanup: () => void): () => void {
  if (cleanups.size === 0) forEachInterruption((signal) => process.on(signal, interrupt));
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    // Without a listener the system ends the process itself, whatever it is doing.
    if (cleanups.size === 0) forEachInterruption((signal) => process.off(signal, interrupt));
  };
}

function interrupt(signal: Interruption): void {
  for (const cleanup of cleanups) cleanup();
  process.exit(INTERRUPTED_BY[signal]);
}

function forEachInterruption(act: (signal: Interruption) => void): void {
  for (const signal of Object.keys(INTERRUPTED_BY) as Interruption[]) act(signal);
}

/** A reader that has seen enough closes the pipe (`| head`): that is no failure. */
function endWithReader(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? EXIT.fine) : EXIT.failure);
}

/** Says what went wrong, and gives its code. */
function conclude(error: unknown): ExitCode {
  if (error instanceof Failure || error instanceof BeyondBounds) {
    process.stderr.write(`pacing: ${error.message}\n`);
    return EXIT.failure;
  }
  if (error instanceof UsageProblem || error instanceof CodeFault) {
    process.stderr.write(`pacing: ${error.message}\n`);
    return EXIT.problems;
  }
  process.stderr.write(`${brokenLines(error).join('\n')}\n`);
  return EXIT.broken;
}

/** Our own fault, with what is needed to replay it. */
function brokenLines(error: unknown): readonly string[] {
  return [
    `pacing: broken: ${error instanceof Error ? error.message : String(error)}`,
    'This is a fault of the program, not of the scenario. Please report it with the lines below and the scenario.',
    `  command: pacing ${process.argv.slice(2).join(' ')}`,
    `  version: ${PACKAGE_VERSION}, node ${process.version}, ${process.platform}`,
    ...(error instanceof Error && !(error instanceof Broken) ? [String(error.stack)] : []),
  ];
}
