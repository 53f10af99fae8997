import type { Block } from './blocks.ts';
import type { PageFolder } from './page-folder.ts';
import type { Tried } from './try-page.ts';

/** The compiler of the project, as the page's folder sees it. */
const COMPILER = 'node_modules/typescript/bin/tsc';

/** Checks a block's types, in the page's folder: there it is a file of the project. JavaScript is checked by its comments. */
export async function checkTypes(block: Block, folder: PageFolder): Promise<Tried> {
  const file = fileOf(block);
  folder.save(file, block.body);
  const settings = `types-of-${block.line}.json`;
  const compilerOptions = { noEmit: true, allowJs: true, checkJs: true };
  folder.save(settings, JSON.stringify({ extends: './tsconfig.json', compilerOptions, include: [file] }));
  const { code, stdout } = await folder.node([COMPILER, '-p', settings]);
  return { complaints: code === 0 ? [] : [stdout] };
}

/** Checks a block's types and runs it. */
export async function tryTypeScript(block: Block, folder: PageFolder): Promise<Tried> {
  const file = fileOf(block);
  const checked = await checkTypes(block, folder);
  if (checked.complaints.length > 0) return checked;
  const { code, stdout, stderr } = await folder.node(['--import', 'tsx', file]);
  return { complaints: code === 0 ? [] : [`exit ${code}, saying:\n${stderr}`], output: stdout.trimEnd() };
}

function fileOf({ file, language, line }: Block): string {
  return file ?? `block-${line}.${language}`;
}
