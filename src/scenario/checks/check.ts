import type { Definitions } from '../../control/plug-ins/definitions.ts';
import type { PartialWords } from '../parse-words.ts';
import type { ProblemList, Sentence } from '../problem.ts';
import { type Path, placeOf, type WrittenMap } from '../written.ts';

/** A scenario under examination: what is written, and as much of it as could be read. */
export interface Examined {
  /** As its author wrote it, with the names of files that have since given way to what stands in them. */
  readonly inherited: WrittenMap;
  readonly written: WrittenMap;
  readonly words: PartialWords;
  readonly problems: ProblemList;
  /** The strategies and rules that it may name. */
  readonly definitions: Definitions;
}

/** Holds facts of a scenario against each other that no single schema sees together. */
export type Check = (examined: Examined) => void;

/** Tells of something without which there is no plan. */
export function tellError({ written, problems }: Examined, path: Path, says: Sentence): void {
  problems.error(placeOf(written, path), path, says);
}

/** Tells of something that is lawful and probably not meant. */
export function tellWarning({ written, problems }: Examined, path: Path, says: Sentence): void {
  problems.warn(placeOf(written, path), path, says);
}

/** File and line of what stands at a path. */
export function lineOf({ written }: Examined, path: Path): string {
  const { file, line } = placeOf(written, path);
  return `${file}:${line}`;
}
