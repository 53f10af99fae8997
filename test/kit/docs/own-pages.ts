import { referencePages } from '../../../src/report/explain/reference-pages.ts';
import { docPages, type Page } from './pages.ts';

/** The pages that are written by hand. Those made from the registries show the registries' own examples, which are tested there. */
export function ownPages(): readonly Page[] {
  const made = referencePages();
  return docPages().filter(({ path }) => !made.has(path.replace(/^docs\//, '')));
}
