import type { Block } from './blocks.ts';
import type { PageFolder } from './page-folder.ts';
import type { Tried } from './try-page.ts';

/** The compiler of the project, as the page's folder sees it. */
const COMPILER = 'node_modules/typescript/bin/tsc';

/** Checks a block's types and runs it, in the page's folder: there it is a file of the project. */
export async function tryTypeScript(block: Block, folder: PageFolder): Promise<Tried> {
  const file = block.file ?? `block-${block.line}.ts`;
  folder.save(file, block.body);
  const settings = `types-of-${block.line}.json`;
  folder.save(settings, JSON.stringify({ extends: './tsconfig.json', include: [file] }));
  const checked = await folder.node([COMPILER, '-p', settings]);
  if (checked.code !== 0) return { complaints: [checked.stdout] };
  const { code, stdout, stderr } = await folder.node(['--import', 'tsx', file]);
  return { complaints: code === 0 ? [] : [`exit ${code}, saying:\n${stderr}`], output: stdout.trimEnd() };
}
