import { cpSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Ended, ended, MAIN } from '../pacing.ts';
import { warmPacing } from '../warm-pacing.ts';
import { ROOT } from './pages.ts';

/** What a reader has who has installed the project: all that its commands and its doors need. */
const COPIED = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'scenarios'];

/** And what is so large that it is copied only where a page saves something in it. */
const LINKED = ['src', 'dist', 'node_modules'];

/** A folder in which a page is tried out: a copy of the project, with `pacing` on the path. */
export interface PageFolder {
  readonly path: string;
  /** Saves a text under a name within the folder. */
  save(name: string, text: string): void;
  /** Runs lines of a shell until one fails; what they say on both streams comes in the order in which it was said. */
  shell(lines: string): Promise<Ended>;
  /** Runs Node with words. */
  node(words: readonly string[]): Promise<Ended>;
  remove(): void;
}

export async function openPageFolder(): Promise<PageFolder> {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'pacing-docs-')));
  for (const name of COPIED) cpSync(join(ROOT, name), join(path, name), { recursive: true });
  for (const name of LINKED) symlinkSync(join(ROOT, name), join(path, name));
  const warm = await warmPacing(MAIN);
  const bin = join(path, '.bin');
  mkdirSync(bin);
  symlinkSync(warm.program, join(bin, 'pacing'));
  const surroundings = { cwd: path, env: { ...warm.env, PATH: [bin, process.env.PATH].join(delimiter) } };
  return {
    path,
    save: (name, text) => {
      const [outermost] = name.split('/');
      if (lstatSync(join(path, outermost), { throwIfNoEntry: false })?.isSymbolicLink()) {
        rmSync(join(path, outermost));
        cpSync(join(ROOT, outermost), join(path, outermost), { recursive: true });
      }
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), `${text}\n`);
    },
    shell: (lines) => ended('bash', ['-euo', 'pipefail', '-c', `exec 2>&1\n${lines}`], surroundings),
    node: (words) => ended(process.execPath, words, surroundings),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
