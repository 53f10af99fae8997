import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A page that users read. */
export interface Page {
  /** From the project's folder, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** README.md and every page of docs/, in the order of their paths. */
export function docPages(): readonly Page[] {
  const inDocs = readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
    .sort();
  return ['README.md', ...inDocs].map(pageAt);
}

export function pageAt(path: string): Page {
  return { path, text: readFileSync(ROOT + path, 'utf8') };
}
