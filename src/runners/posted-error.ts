import { BeyondBounds, Broken, CodeFault, type CodePlace } from '../kernel/assert.ts';

/** What went wrong, as data: a copy of an error would forget of which class it was. */
export interface PostedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  /** What code of the user's own did, and where, if it was at fault. */
  readonly code?: { readonly what: string; readonly at: CodePlace; readonly when: string };
}

/** An error as data that can be posted. */
export function postedError(error: unknown): PostedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
  const { name, message, stack = '' } = error;
  if (!(error instanceof CodeFault)) return { name, message, stack };
  const { what, at, when } = error;
  return { name, message, stack, code: { what, at, when } };
}

/** The error that was posted, of its own class where that says something to a reader. */
export function revivedError({ name, message, stack, code }: PostedError): Error {
  if (code !== undefined) return new CodeFault(code.what, code.at, code.when);
  const revived =
    name === 'Broken' ? new Broken(message) : name === 'BeyondBounds' ? new BeyondBounds(message) : new Error(message);
  revived.stack = stack;
  return revived;
}
