import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the compiler answers when it found faults of type, and wrote its output nevertheless. */
const FAULTS_AND_OUTPUT = 2;

/**
 * Builds dist/ once before all tests, because the tests of the command line run what a user runs. Faults of type are told
 * and do not stop the tests: `npm run check` holds the types, and what was written runs.
 */
export function setup(): void {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const built = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status === 0) return;
  if (built.status !== FAULTS_AND_OUTPUT) throw new Error(`dist/ could not be built:\n${built.stdout}${built.stderr}`);
  process.stderr.write(`dist/ was built with faults of type:\n${built.stdout}`);
}
