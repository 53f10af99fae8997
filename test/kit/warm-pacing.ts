import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a command is typed with, so that a program that is warm already does it. */
export interface WarmPacing {
  /** Stands in the place of `pacing`. */
  readonly program: string;
  /** What it needs among its surroundings. */
  readonly env: Readonly<Record<string, string>>;
}

let port: Promise<number> | undefined;

/**
 * A warm `pacing`, which is kept until the tests of this process are done.
 *
 * @param main the built program
 */
export async function warmPacing(main: string): Promise<WarmPacing> {
  port ??= begun(main);
  return {
    program: fileURLToPath(new URL('pacing-client.sh', import.meta.url)),
    env: { PACING_WARM: `${await port}` },
  };
}

function begun(main: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const program = fileURLToPath(new URL('warm-program.mjs', import.meta.url));
    // Without what this process was started with: a loader of TypeScript, or what the runner of the tests asks for.
    const child = fork(program, [main], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('error', reject);
    child.on('message', (told) => {
      // It goes when this process does, and must not hold it back.
      child.unref();
      child.channel?.unref();
      resolve(Number(told));
    });
  });
}
