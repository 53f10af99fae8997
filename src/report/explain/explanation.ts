/** What can be explained, in the order in which it is listed. */
export const KINDS = ['strategy', 'rule', 'disturbance', 'distribution', 'state', 'constraint', 'word', 'key'] as const;

export type Kind = (typeof KINDS)[number];

/** What a name means: plain data, made from the registry that the name stands in. */
export interface Explanation {
  readonly kind: Kind;
  readonly name: string;
  /** Other names that it is found by: what an abbreviation stands for, the path of a key. */
  readonly also: readonly string[];
  readonly says: string;
  /** Where a scenario says it, or what else there is to know, in sentences. */
  readonly notes: readonly string[];
  /** What a scenario may write for it. */
  readonly words: readonly WordRow[];
  /** As it stands in a scenario. */
  readonly example: string | null;
}

/** A word that a scenario may write. */
export interface WordRow {
  /** Its path below what it belongs to: `gate.minimumSample`. */
  readonly word: string;
  readonly says: string;
  /** How it is written, with an example. */
  readonly written: string;
  readonly isRequired: boolean;
  /** What holds where it is left out; null where nothing does. */
  readonly default: string | null;
}

/** An explanation of what has nothing but a meaning. */
export function meaning(kind: Kind, name: string, says: string, also: readonly string[] = []): Explanation {
  return { kind, name, also, says, notes: [], words: [], example: null };
}
