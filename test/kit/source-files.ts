import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A TypeScript file of the project. */
export interface SourceFile {
  /** From the project's folder, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
  /** The text without its comments, line by line as it was. */
  readonly code: string;
  /** Files of the project that it imports, for their types or for what they do. */
  readonly imports: readonly string[];
}

/** All TypeScript files below a folder, in the order of their paths. */
export function sourceFiles(folder: 'src' | 'test' | 'bench'): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => fileAt(`${folder}/${path.replaceAll('\\', '/')}`))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function fileAt(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const code = withoutComments(text);
  return { path, text, code, imports: importsIn(code, dirname(path)) };
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from '([^']+)'|(?:^|\n)\s*import '([^']+)'|\bimport\('([^']+)'\)/g;

function importsIn(code: string, folder: string): string[] {
  const named = [...code.matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic);
  return named.filter((name) => name.startsWith('.')).map((name) => normalize(`${folder}/${name}`));
}

/**
 * Leaves comments out. A quotation mark within a regular expression could be taken for the beginning of a text; that ends
 * with the line, because no text but a template goes beyond it.
 */
export function withoutComments(text: string): string {
  let code = '';
  let within = '';
  for (let at = 0; at < text.length; at++) {
    const two = text.slice(at, at + 2);
    if (within === '' && two === '//') {
      while (at < text.length && text[at] !== '\n') at++;
    } else if (within === '' && two === '/*') {
      const end = text.indexOf('*/', at + 2);
      code += text.slice(at, end).replace(/[^\n]/g, '');
      at = end + 1;
      continue;
    } else if (within === '' && (text[at] === "'" || text[at] === '"' || text[at] === '`')) within = text[at];
    else if (within !== '' && text[at] === '\\') {
      code += text[at];
      at++;
    } else if (text[at] === within || (text[at] === '\n' && within !== '`')) within = '';
    code += text[at] ?? '';
  }
  return code;
}
