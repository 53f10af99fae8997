import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Ended, ended } from '../pacing.ts';
import { ROOT } from './pages.ts';

/** What a reader has who has installed the project: all that its commands and its doors need. */
const COPIED = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'src', 'dist', 'scenarios'];

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

export function openPageFolder(): PageFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'pacing-docs-')));
  for (const name of COPIED) cpSync(join(ROOT, name), join(path, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'));
  const bin = join(path, '.bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'pacing'),
    `#!/bin/sh\nexec '${process.execPath}' '${join(path, 'dist/cli/main.js')}' "$@"\n`,
    {
      mode: 0o755,
    },
  );
  const surroundings = { cwd: path, env: { PATH: [bin, process.env.PATH].join(delimiter) } };
  return {
    path,
    save: (name, text) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), `${text}\n`);
    },
    shell: (lines) => ended('bash', ['-euo', 'pipefail', '-c', `exec 2>&1\n${lines}`], surroundings),
    node: (words) => ended(process.execPath, words, surroundings),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
