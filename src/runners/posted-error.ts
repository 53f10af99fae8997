import { BeyondBounds, Broken } from '../kernel/assert.ts';

/** What went wrong, as data: a copy of an error would forget of which class it was. */
export interface PostedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** An error as data that can be posted. */
export function postedError(error: unknown): PostedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
  return { name: error.name, message: error.message, stack: error.stack ?? '' };
}

/** The error that was posted, of its own class where that says something to a reader. */
export function revivedError({ name, message, stack }: PostedError): Error {
  const revived =
    name === 'Broken' ? new Broken(message) : name === 'BeyondBounds' ? new BeyondBounds(message) : new Error(message);
  revived.stack = stack;
  return revived;
}
