/**
 * The world's fault: a file, a folder, a disk. The message says what could not be done, why, and where it helps what to
 * do; the command ends with {@link EXIT}.failure.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** A failure of the operating system in words. */
export function failureOf(doing: string, cause: unknown): Failure {
  return new Failure(`${doing}: ${reasonOf(cause)}`, { cause });
}

/** Why the operating system refused, with its own code for whoever wants to look it up. */
export function reasonOf(cause: unknown): string {
  const code = codeOf(cause);
  const words = code === undefined ? undefined : WORDS[code];
  if (words !== undefined) return `${words} (${code})`;
  return cause instanceof Error ? cause.message : String(cause);
}

/** The operating system's code of an error, such as 'ENOENT'. */
export function codeOf(cause: unknown): string | undefined {
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : undefined;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied; check who may read and write there',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk can only be read; choose another folder',
  ENOSPC: 'the disk is full; make room or choose another folder',
  EDQUOT: 'your quota on this disk is used up; make room or choose another folder',
  EFBIG: 'the system does not let files grow so large',
  ENOTDIR: 'a file is in the way where a folder is needed',
  EISDIR: 'a folder is in the way where a file is needed',
  EEXIST: 'something of this name exists already',
  ELOOP: 'its symbolic links lead round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk has a fault',
};
