/** A word with its meaning, in our own words. */
export interface Term {
  readonly word: string;
  /** What an abbreviation stands for, and other names of the same thing. */
  readonly also: readonly string[];
  readonly says: string;
}

/** Makes a list of terms from rows of word, other names (with a semicolon between) and meaning. */
export function termsOf(rows: readonly (readonly [word: string, also: string, says: string])[]): readonly Term[] {
  return rows.map(([word, also, says]) => ({ word, also: also === '' ? [] : also.split('; '), says }));
}
