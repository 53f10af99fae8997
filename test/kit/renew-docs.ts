import { mkdirSync, writeFileSync } from 'node:fs';
import { referencePages } from '../../src/report/explain/reference-pages.ts';

// Writes the pages of docs/ that are made from the source again: npm run docs
mkdirSync(new URL('../../docs/reference/', import.meta.url), { recursive: true });
for (const [path, text] of referencePages()) writeFileSync(new URL(`../../docs/${path}`, import.meta.url), text);
