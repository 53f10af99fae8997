import { assert } from '../kernel/assert.ts';
import { LIMITS } from '../scenario/limits.ts';
import { type Problem, ProblemList } from '../scenario/problem.ts';
import { readText } from '../scenario/read-text.ts';
import { readYaml } from '../scenario/read-yaml.ts';
import type { ScenarioFiles } from '../scenario/scenario-files.ts';
import { controlWords } from '../scenario/schema/control.ts';
import { tellIssues } from '../scenario/schema-problems.ts';
import { plainOf, type WrittenMap } from '../scenario/written.ts';
import type { Format, Given, ScenarioWordsToWrite } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { type Note, NoteList } from './note-list.ts';
import { SAY_OF_POLICY } from './sentences.ts';

/** A policy of another system in the words of a scenario, with everything that they do not say. */
export interface ImportedPolicy {
  /** The name of the document's format. */
  readonly format: string;
  /** What stands under these keys of a scenario. */
  readonly scenario: { readonly calendar?: ScenarioWordsToWrite; readonly control: ScenarioWordsToWrite };
  /** What could not be carried over as it was, and why. */
  readonly notes: readonly Note[];
}

export type Imported = ImportedPolicy | { readonly problems: readonly Problem[] };

/**
 * Reads a policy document of another system, and turns it into a strategy and rules.
 *
 *     read ─▶ recognise ─▶ schema ─▶ translate
 *
 * @param path of the document, relative to the folder that `files` serves
 * @param from the name of its format; where nothing is stated, its content tells
 * @returns the policy, or every problem of the document; rejects only when the port cannot read it
 */
export async function importPolicy(
  path: string,
  files: ScenarioFiles,
  { from, ...given }: Given & { readonly from?: string } = {},
): Promise<Imported> {
  const problems = new ProblemList();
  const text = await readText(path, files, LIMITS.scenarioCharacters, problems);
  const document = text === undefined ? undefined : readYaml(path, text, problems, SAY_OF_POLICY.notAMap);
  if (document === undefined) return { problems: problems.list() };
  const found = recognised(document, from, problems);
  if (found === undefined) return { problems: problems.list() };
  const { format, policy } = found;
  if (format.wantsVolume !== undefined && given.fullVolumePerDay === undefined) {
    problems.error(document.at, [], SAY_OF_POLICY.noVolume(format.wantsVolume));
  }
  const outcome = format.words.safeParse(plainOf(policy));
  if (!outcome.success) tellIssues(outcome.error.issues, format.words, policy, [], problems);
  if (!outcome.success || problems.hasErrors) return { problems: problems.list() };
  const notes = new NoteList(policy);
  const { calendar, ...control } = format.translate(outcome.data as never, given, notes);
  const isSound = controlWords.safeParse(control).success;
  assert(isSound, `the ${format.name} of ${path} was turned into words that no scenario may say`);
  return {
    format: format.name,
    scenario: { ...(calendar === undefined ? {} : { calendar }), control },
    notes: notes.list(),
  };
}

/** The format of a document, and the part of it that holds the policy. */
function recognised(
  document: WrittenMap,
  from: string | undefined,
  problems: ProblemList,
): { format: Format; policy: WrittenMap } | undefined {
  const formats = from === undefined ? Object.values(FORMATS) : [FORMATS[from]];
  for (const format of formats) {
    const policy = format.policyIn(document);
    if (policy !== undefined) return { format, policy };
  }
  const says = from === undefined ? SAY_OF_POLICY.unknownFormat(formats) : SAY_OF_POLICY.otherFormat(FORMATS[from]);
  problems.error(document.at, [], says);
  return undefined;
}
