import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import type { Path, Place } from './written.ts';

/** What no text file in UTF-8 holds: control characters, and what stands for bytes that could not be decoded. */
const NOT_TEXT = /[^\P{Cc}\t\n]|\ufffd|\p{Surrogate}/u;

/** Where a file is referred to: there it is reported that it cannot be read. */
export interface Reference {
  readonly at: Place;
  readonly path: Path;
}

/**
 * Reads a text file: without the byte order mark, with `\n` at the end of every line. A file that is too large or no
 * text is a problem. One that cannot be read is a problem where it is referred to; the scenario itself, which nobody
 * refers to, passes the port's failure on.
 */
export async function readText(
  file: string,
  files: ScenarioFiles,
  mostCharacters: number,
  problems: ProblemList,
  reference?: Reference,
): Promise<string | undefined> {
  let raw: string;
  try {
    raw = await files.read(file, mostCharacters);
  } catch (failure) {
    if (reference === undefined) throw failure;
    problems.error(reference.at, reference.path, SAY.unreadable(file, failure));
    return undefined;
  }
  const start = { file, line: 1, column: 1, width: 1 };
  if (raw.length > mostCharacters) {
    problems.keep(file, '');
    problems.error(start, [], SAY.fileTooLarge(mostCharacters));
    return undefined;
  }
  const text = (raw.startsWith('\ufeff') ? raw.slice(1) : raw).replace(/\r\n?/g, '\n');
  problems.keep(file, text);
  const fault = NOT_TEXT.exec(text);
  if (fault === null) return text;
  const lineStart = text.lastIndexOf('\n', fault.index - 1) + 1;
  const line = text.slice(0, lineStart).split('\n').length;
  problems.error({ file, line, column: fault.index - lineStart + 1, width: 1 }, [], SAY.notText(fault[0]));
  return undefined;
}
