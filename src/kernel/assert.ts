/**
 * Our own fault: an assumption of the program failed. The message is completed by whoever knows where it happened
 * (`simulate` adds plan hash, seed, replication and day), so that the failure can be replayed.
 */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** Stops the run when `holds` is false. Thresholds of the author's are not asserted: those are problems. */
export function assert(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Broken(message);
}

/** A plan asks for more than the program can hold. Nobody's fault: a smaller plan runs. */
export class BeyondBounds extends Error {
  override readonly name = 'BeyondBounds';
}

/** Where in a file of the user's code something happened; line and column count from 1. */
export interface CodePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Code of the user's own, which a scenario names, did what it must not: it threw, or gave what is no answer. The author's fault. */
export class CodeFault extends Error {
  override readonly name = 'CodeFault';
  readonly what: string;
  readonly at: CodePlace;
  readonly when: string;

  /** @param what is wrong, in words  @param at where; the beginning of the file where nobody can tell  @param when it happened, if in a future */
  constructor(what: string, at: CodePlace, when = '') {
    super(`${at.file}:${at.line}:${at.column}: ${what}${when === '' ? '' : ` (${when})`}`);
    this.what = what;
    this.at = at;
    this.when = when;
  }
}
