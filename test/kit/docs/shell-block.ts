import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from './blocks.ts';
import type { PageFolder } from './page-folder.ts';
import { ROOT } from './pages.ts';
import type { Tried } from './try-page.ts';

/** How a block says that its last command ends with a code other than 0. */
const EXIT = /^# exit (\d+)$/m;

/** `npm start` with a reader's own options. The tests have built dist/ already, so only what it runs then is run. */
const START = /^npm start -- (.+)$/;

/** What npm does to the project as a whole is not done again within its tests; only its words are checked. */
const NPM = /^npm (ci|test|start|link|run [\w:-]+)$/;

/** Runs a block's commands in the page's folder, as its reader would. */
export async function tryShell(block: Block, folder: PageFolder): Promise<Tried> {
  const wanted = Number(EXIT.exec(block.body)?.[1] ?? 0);
  const complaints: string[] = [];
  const lines = block.body.split('\n').map((line) => {
    const commands = line.split(' && ');
    const ours = commands.filter((command) => NPM.test(command));
    complaints.push(...ours.flatMap(complaintsOfNpm));
    const others = commands.filter((command) => !ours.includes(command));
    return others.map((command) => command.replace(START, (_, words) => `${started()} ${words}`)).join(' && ');
  });
  const { code, stdout } = await folder.shell(lines.join('\n'));
  const output = stdout.trimEnd();
  if (code !== wanted) complaints.push(`exit ${code} where ${wanted} was to be expected, saying:\n${output}`);
  return { complaints, output };
}

function complaintsOfNpm(command: string): readonly string[] {
  const name = command.replace(/^npm (?:run )?/, '');
  if (name === 'link') return [];
  if (name === 'ci') return existsSync(join(ROOT, 'npm-shrinkwrap.json')) ? [] : ['npm ci needs a lock file'];
  return Object.hasOwn(scripts(), name) ? [] : [`package.json has no script '${name}'`];
}

/** What `npm start` runs when the build is done. */
function started(): string {
  const build = 'npm run --silent build && ';
  if (!scripts().start.startsWith(build)) throw new Error(`npm start does not begin with '${build}'`);
  return scripts().start.slice(build.length);
}

function scripts(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;
}
