import type { Origin } from '../plan/origin.ts';

/** That code of the user's own had a part in it, and which. */
export function codeLines({ code }: Pick<Origin, 'code'>): readonly string[] {
  if (code.length === 0) return [];
  const modules = code.map(({ file, sha256 }) => `${file} (SHA-256 ${sha256.slice(0, 12)})`);
  return [`Code of the user's own had a part in this: ${modules.join(', ')}.`];
}
