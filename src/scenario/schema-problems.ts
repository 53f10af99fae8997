import type { z } from 'zod';
import { nearest } from './did-you-mean.ts';
import { DISTRIBUTIONS } from './distributions/index.ts';
import { kindOf } from './distributions/uncertain.ts';
import { choicesIn, expectedIn, hintIn } from './issue-words.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { didYouMean } from './received.ts';
import { TOLD } from './schema/laws.ts';
import { bareSchema, definitionOf, descriptionOf, knownKeys, schemaAt } from './schema-walk.ts';
import { keyPlaceOf, type Path, placeOf, valueAt, type Written } from './written.ts';

/**
 * A schema's findings, as problems at the places that they are about.
 *
 * @param base path from the root of the scenario to what the schema has looked at
 */
export function tellIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  root: Written,
  base: Path,
  problems: ProblemList,
): void {
  for (const issue of issues) tellIssue(issue, schema, root, base, problems);
}

function tellIssue(issue: z.core.$ZodIssue, schema: z.ZodType, root: Written, base: Path, problems: ProblemList): void {
  if (issue.code === 'custom' && issue.params?.['told'] === TOLD.told) return;
  const below = issue.path as Path;
  const path = [...base, ...below];
  const found = valueAt(root, path);
  const here = schemaAt(schema, below, valueAt(root, base));
  if (issue.code === 'unrecognized_keys') {
    // Within an amount the schema is the distribution's own.
    const known = here === undefined ? keysOfDistribution(String(path.at(-1))) : knownKeys(here, found);
    for (const key of issue.keys) {
      const at = [...path, key];
      problems.error(keyPlaceOf(root, at), at, SAY.unknownKey(key, known, nearest(key, known)));
    }
  } else if (issue.code === 'invalid_key') {
    const says = SAY.wrongKey(expectedIn(issue.issues[0]), String(path.at(-1)));
    problems.error(keyPlaceOf(root, path), path, says);
  } else if (found === undefined && path.length > 0) {
    const says = SAY.missingKey(String(path.at(-1)), descriptionOf(here), choicesIn(issue), isTag(issue));
    problems.error(placeOf(root, path.slice(0, -1)), path, says);
  } else if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    tellUnion(issue, here, root, path, problems);
  } else if (issue.code === 'custom' && found !== undefined && found.kind !== 'scalar') {
    problems.error(placeOf(root, path), path, SAY.wrongTogether(expectedIn(issue), hintFor(issue, found)));
  } else problems.error(placeOf(root, path), path, SAY.wrongValue(expectedIn(issue), found, hintFor(issue, found)));
}

/** What may stand behind a distribution's name. */
function keysOfDistribution(name: string): readonly string[] {
  if (!Object.hasOwn(DISTRIBUTIONS, name)) return [];
  const { words, exampleAmount } = DISTRIBUTIONS[name];
  return knownKeys(words(exampleAmount, kindOf(exampleAmount)), undefined);
}

/** Whether what is missing is the word that tells options apart: what that means depends on the option. */
function isTag(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_union' && issue.errors.length === 0;
}

/**
 * Of a choice, tells what is wrong with the option that the author most probably meant: the one that was followed
 * deepest. Where none was followed at all, it tells what the options are.
 */
function tellUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType | undefined,
  root: Written,
  path: Path,
  problems: ProblemList,
): void {
  const options = schema === undefined ? [] : (definitionOf(bareSchema(schema)).options ?? []);
  let furthest = 0;
  let meant: number | undefined;
  for (const [place, errors] of issue.errors.entries()) {
    const depth = depthOf(errors);
    // An option that knows all the keys is meant rather than one that does not.
    const rank = 2 * depth + (errors.some(({ code }) => code === 'unrecognized_keys') ? 0 : 1);
    if (depth > 0 && rank >= furthest) {
      furthest = rank;
      meant = place;
    }
  }
  // Where no option knows the keys, a choice that can say what it wants says it.
  const isLost = furthest <= 2 && issue.message.startsWith('expected ');
  if (meant !== undefined && !isLost && options[meant] !== undefined) {
    tellIssues(issue.errors[meant], options[meant], root, path, problems);
    return;
  }
  const found = valueAt(root, path);
  problems.error(placeOf(root, path), path, SAY.wrongValue(expectedIn(issue), found, hintFor(issue, found)));
}

/** How far an option was followed before it failed; 0 where the value as a whole is not what it wants. */
function depthOf(errors: readonly z.core.$ZodIssue[]): number {
  let deepest = 0;
  for (const error of errors) {
    let depth = error.path.length;
    if (error.code === 'unrecognized_keys') depth++;
    if (error.code === 'invalid_union') depth += Math.max(0, ...error.errors.map(depthOf));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function hintFor(issue: z.core.$ZodIssue, found: Written | undefined): string | undefined {
  if (found?.kind !== 'scalar') return hintIn(issue, undefined);
  const candidate = typeof found.value === 'string' ? nearest(found.value, choicesIn(issue)) : undefined;
  return didYouMean(candidate) ?? hintIn(issue, found.value);
}
