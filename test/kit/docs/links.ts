import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { proseOf } from './blocks.ts';
import { type Page, pageAt, ROOT } from './pages.ts';

/** Folders whose files a page may name in its words. */
const NAMED = /`((?:\.ci|bench|docs|scenarios|src|test|output\/gallery)\/[\w./-]*)`/g;

/** Links to pages, to their headings and to files that are not there, and files that are only spoken of. */
export function lostLinks(page: Page): readonly string[] {
  const prose = proseOf(page.text);
  const links = linksIn(prose).filter((target) => !/^https?:/.test(target) && !leadsSomewhere(page, target));
  const named = [...prose.matchAll(NAMED)].map(([, path]) => path).filter((path) => !isThere(path));
  return [...links, ...named].map((target) => `${page.path}: ${target} is not there`);
}

/** Whether a named file is there; of one that is still to be written, `NAME`, its folder. */
function isThere(path: string): boolean {
  return existsSync(join(ROOT, path.replace(/\bNAME\b.*/, '')));
}

/** Targets of all links and pictures of a text. */
export function linksIn(prose: string): readonly string[] {
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
}

/** The path of a linked file, from the project's folder. */
export function linkedPath(page: Page, target: string): string {
  const [path] = target.split('#');
  return path === '' ? page.path : normalize(join(page.path, '..', path)).replaceAll('\\', '/');
}

function leadsSomewhere(page: Page, target: string): boolean {
  const path = linkedPath(page, target);
  if (!existsSync(join(ROOT, path))) return false;
  const [, heading] = target.split('#');
  return heading === undefined || headingsOf(pageAt(path)).includes(heading);
}

/** The names under which GitHub lets headings be linked to. */
function headingsOf(page: Page): readonly string[] {
  return [...proseOf(page.text).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
