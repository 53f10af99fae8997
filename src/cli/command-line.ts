const PLAIN = /^[\w@%+=:,./-]+$/;

/**
 * A command line as one would type it: options that are not stated are left out, and words with a space or a special
 * character are quoted for a shell.
 */
export function commandLine(words: readonly string[], options: Readonly<Record<string, string | undefined>>): string {
  const stated = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  return ['pacing', ...words, ...stated].map(quoted).join(' ');
}

function quoted(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
