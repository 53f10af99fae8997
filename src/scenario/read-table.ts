import { LIMITS } from './limits.ts';
import { pathInFolder } from './path-in-folder.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { type CsvTable, readCsv } from './read-csv.ts';
import { readText } from './read-text.ts';
import type { ScenarioFiles } from './scenario-files.ts';
import type { Path, Written } from './written.ts';

/** Reads the CSV file that a value of the scenario names, relative to the file that the value was written in. */
export async function readTable(
  name: Written,
  path: Path,
  files: ScenarioFiles,
  problems: ProblemList,
): Promise<CsvTable | undefined> {
  const isText = name.kind === 'scalar' && typeof name.value === 'string';
  const file = isText ? pathInFolder(name.at.file, String(name.value)) : undefined;
  if (file === undefined) {
    problems.error(name.at, path, SAY.notAPath(name));
    return undefined;
  }
  const text = await readText(file, files, LIMITS.csvCharacters, problems, { at: name.at, path });
  return text === undefined ? undefined : readCsv(file, text, problems);
}
