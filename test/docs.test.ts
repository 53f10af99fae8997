import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { proseOf } from './kit/docs/blocks.ts';
import { GALLERY, galleryOf } from './kit/docs/gallery.ts';
import { linkedPath, linksIn, lostLinks } from './kit/docs/links.ts';
import { ownPages } from './kit/docs/own-pages.ts';
import { openPageFolder } from './kit/docs/page-folder.ts';
import { docPages, pageAt, ROOT } from './kit/docs/pages.ts';
import { isAsShown } from './kit/docs/shown-output.ts';
import { tryPage } from './kit/docs/try-page.ts';

const readme = pageAt('README.md');

describe.concurrent('what a page shows is what happens; npm run docs renews the outputs', () => {
  test.each(ownPages().map((page) => [page.path, page] as const))('%s', async (path, page) => {
    const folder = await openPageFolder();
    try {
      const { complaints, outputs } = await tryPage(page, folder);
      const others = [...outputs].filter(([block, output]) => !isAsShown(block.body, output));
      const told = others.map(([block, output]) => `${path}:${block.line}: the output is now\n${output}`);
      expect([...complaints, ...told]).toEqual([]);
      if (path !== readme.path) return;
      // The pictures come from what the page's own command has left.
      const pictures = await galleryOf(folder.path);
      expect(readdirSync(ROOT + GALLERY).sort()).toEqual([...pictures.keys()].sort());
      for (const [file, svg] of pictures) expect(readFileSync(`${ROOT}${GALLERY}/${file}`, 'utf8')).toBe(svg);
    } finally {
      folder.remove();
    }
  });
});

test.each(docPages().map((page) => [page.path, page] as const))('%s leads nowhere in vain', (_path, page) => {
  expect(lostLinks(page)).toEqual([]);
});

test('docs/README.md leads to every page, and README.md to it', () => {
  const index = pageAt('docs/README.md');
  const listed = new Set(linksIn(proseOf(index.text)).map((target) => linkedPath(index, target)));
  const pages = docPages().map(({ path }) => path);
  expect(pages.filter((path) => path.startsWith('docs/') && path !== index.path && !listed.has(path))).toEqual([]);
  expect(linksIn(readme.text)).toContain('docs/README.md');
});

test('README.md shows a picture that is there, and is short', () => {
  const pictures = linksIn(readme.text).filter((target) => target.endsWith('.svg'));
  expect(pictures).toEqual([`${GALLERY}/november-2019.svg`]);
  expect(existsSync(ROOT + pictures[0])).toBe(true);
  expect(readme.text.split('\n').length).toBeLessThanOrEqual(160);
});

test('README.md tells of every command, in the order in which one meets them', () => {
  const told = [...readme.text.matchAll(/^\| `pacing (\w+)/gm)].map(([, name]) => name);
  expect(told).toEqual(Object.keys(COMMANDS));
});
