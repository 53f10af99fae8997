import { LIMITS } from './limits.ts';

/** What no file name needs: a colon makes a URL or a drive, the others a pattern, a command or a line. */
const FORBIDDEN = /[\p{Cc}\\:*?"<>|]/u;

/**
 * Resolves a reference to another file against the folder of the file that it stands in.
 *
 * @returns the path relative to the scenario's folder, or `undefined` when the reference is no plain relative path
 *   that stays within that folder: absolute paths, URLs, drive letters, backslashes and `..` beyond the folder.
 */
export function pathInFolder(standsIn: string, reference: string): string | undefined {
  if (reference === '' || reference.length > LIMITS.referenceCharacters) return undefined;
  if (reference.startsWith('/') || reference.startsWith('~')) return undefined;
  if (FORBIDDEN.test(reference)) return undefined;
  const parts = standsIn.split('/').slice(0, -1);
  for (const part of reference.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.length === 0 || reference.endsWith('/') ? undefined : parts.join('/');
}
