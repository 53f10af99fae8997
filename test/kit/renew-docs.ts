import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { referencePages } from '../../src/report/explain/reference-pages.ts';
import { setup as build } from './build.ts';
import { type Block, withBodies } from './docs/blocks.ts';
import { GALLERY, galleryOf } from './docs/gallery.ts';
import { ownPages } from './docs/own-pages.ts';
import { openPageFolder, type PageFolder } from './docs/page-folder.ts';
import { type Page, ROOT } from './docs/pages.ts';
import { shownAnew } from './docs/shown-output.ts';
import { tryPage } from './docs/try-page.ts';

// Writes again what the docs have from the source and from commands that are run: npm run docs. With paths behind it
// (npm run docs -- README.md) commands are run for these pages alone.
const named = process.argv.slice(2);
mkdirSync(`${ROOT}docs/reference`, { recursive: true });
for (const [path, text] of referencePages()) writeFileSync(`${ROOT}docs/${path}`, text);
build();
for (const page of ownPages().filter(({ path }) => named.length === 0 || named.includes(path))) {
  const folder = await openPageFolder();
  try {
    await renewPage(page, folder);
    if (page.path === 'README.md') await renewGallery(folder);
  } finally {
    folder.remove();
  }
}

/** Renews the outputs that a page shows. A page that is wrong otherwise is told of, and left to its author as it is. */
async function renewPage(page: Page, folder: PageFolder): Promise<void> {
  const { complaints, outputs } = await tryPage(page, folder);
  if (complaints.length > 0) {
    for (const complaint of complaints) tell(complaint);
    return;
  }
  const bodies = [...outputs].map(([block, output]) => [block.line, bodyAnew(page, block, output)] as const);
  writeFileSync(ROOT + page.path, withBodies(page.text, new Map(bodies)));
}

function bodyAnew(page: Page, block: Block, output: string): string {
  try {
    return shownAnew(block.body, output);
  } catch (error) {
    tell(`${page.path}:${block.line}: ${String(error)}`);
    return block.body;
  }
}

function tell(complaint: string): void {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
}

async function renewGallery(folder: PageFolder): Promise<void> {
  rmSync(ROOT + GALLERY, { recursive: true, force: true });
  mkdirSync(ROOT + GALLERY, { recursive: true });
  for (const [file, svg] of await galleryOf(folder.path)) writeFileSync(`${ROOT}${GALLERY}/${file}`, svg);
}
