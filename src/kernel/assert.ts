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
