import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { type Block, blocksOf } from './blocks.ts';
import type { PageFolder } from './page-folder.ts';
import type { Page } from './pages.ts';
import { tryScenario } from './scenario-block.ts';
import { tryShell } from './shell-block.ts';
import { checkTypes, tryTypeScript } from './typescript-block.ts';

/** What came of trying a block. */
export interface Tried {
  /** Empty where all is as it should be. */
  readonly complaints: readonly string[];
  /** What it said, where it says something. */
  readonly output?: string;
}

/** What came of trying a page. */
export interface TriedPage {
  readonly complaints: readonly string[];
  /** What the commands before a block of text said, for each such block. */
  readonly outputs: ReadonlyMap<Block, string>;
}

/**
 * Does what a reader of the page does, from top to bottom: types its commands, saves its files, compiles its scenarios,
 * runs its programs.
 *
 * @param folder where it is done; the page's files are left in it
 */
export async function tryPage(page: Page, folder: PageFolder): Promise<TriedPage> {
  const complaints: string[] = [];
  const outputs = new Map<Block, string>();
  let said: string | undefined;
  for (const block of blocksOf(page.text)) {
    if (block.file !== undefined) folder.save(block.file, block.body);
    if (block.language === 'text' && said !== undefined) outputs.set(block, said);
    const { complaints: found, output } = await tryBlock(block, said, folder);
    complaints.push(...found.map((complaint) => `${page.path}:${block.line}: ${complaint}`));
    said = output;
  }
  return { complaints, outputs };
}

async function tryBlock(block: Block, said: string | undefined, folder: PageFolder): Promise<Tried> {
  switch (block.language) {
    case 'sh':
      return tryShell(block, folder);
    case 'js':
      return checkTypes(block, folder);
    case 'ts':
      return tryTypeScript(block, folder);
    case 'yaml':
      // A workflow of GitHub is no scenario.
      return block.marks.has('workflow') ? parses(() => parseYaml(block.body)) : tryScenario(block, folder);
    case 'json':
      return parses(() => JSON.parse(block.body));
    case 'csv':
      return parses(() => parseCsv(block.body));
    case 'text':
      if (said !== undefined || block.marks.has('picture')) return { complaints: [] };
      return { complaints: ['a text that no command before it says; if none should, mark it as a picture'] };
    default:
      return { complaints: [`nobody knows how to try a block of '${block.language}'`] };
  }
}

function parses(parse: () => unknown): Tried {
  try {
    parse();
    return { complaints: [] };
  } catch (error) {
    return { complaints: [String(error)] };
  }
}
