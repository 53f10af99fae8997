import type { z } from 'zod';
import { type Definitions, OURS } from '../control/plug-ins/definitions.ts';
import { nearest } from './did-you-mean.ts';
import { expectedIn } from './issue-words.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import { type ScenarioWords, scenarioWordsOf } from './schema/scenario.ts';
import { tellIssues } from './schema-problems.ts';
import { bareSchema, definitionOf, mostItemsOf } from './schema-walk.ts';
import { keyPlaceOf, type Path, placeOf, plainOf, valueAt, type WrittenMap } from './written.ts';

/** A list of which some items could not be read: those are `undefined`, so that the others keep their places. */
type Sound<Value> = Value extends readonly (infer Item)[] ? readonly (Item | undefined)[] : Value;

type Parts<Words> = { readonly [Key in keyof Words]?: Sound<Words[Key]> | undefined };

/** What could be read of a scenario: keys that could not are left out, list items that could not are `undefined`. */
export type PartialWords = Parts<Omit<ScenarioWords, 'fleet' | 'control'>> & {
  readonly fleet?: Parts<ScenarioWords['fleet']> | undefined;
  readonly control?: Parts<ScenarioWords['control']> | undefined;
};

/** Maps whose parts are read one by one, so that a fault in one hides none in another. */
const TAKEN_APART = ['', 'fleet', 'control'];

/** Reads a scenario by its schema, part by part. Every fault becomes a problem; what is sound is returned. */
export function parseWords(scenario: WrittenMap, problems: ProblemList, definitions: Definitions = OURS): PartialWords {
  return (parsePart(scenarioWordsOf(definitions), scenario, [], problems) ?? {}) as PartialWords;
}

function parsePart(schema: z.ZodType, root: WrittenMap, path: Path, problems: ProblemList): unknown {
  const written = valueAt(root, path);
  const { type, shape, valueType, element } = definitionOf(bareSchema(schema));
  if (written?.kind === 'map' && type === 'object' && shape !== undefined && TAKEN_APART.includes(path.join('.'))) {
    const known = Object.keys(shape);
    for (const key of written.entries.keys()) {
      if (known.includes(key)) continue;
      const at = [...path, key];
      problems.error(keyPlaceOf(root, at), at, SAY.unknownKey(key, known, nearest(key, known)));
    }
    return partsOf(known.map((key) => [key, parsePart(shape[key], root, [...path, key], problems)]));
  }
  if (written?.kind === 'map' && type === 'record' && valueType !== undefined) {
    const keys = [...written.entries.keys()];
    return partsOf(keys.map((key) => [key, parseEntry(schema, valueType, root, [...path, key], problems)]));
  }
  if (written?.kind === 'list' && type === 'array' && element !== undefined) {
    const most = mostItemsOf(schema);
    if (most !== undefined && written.items.length > most) {
      problems.error(placeOf(root, path), path, SAY.tooManyItems(most, written.items.length));
      return undefined;
    }
    return written.items.map((_, place) => parsePart(element, root, [...path, place], problems));
  }
  const outcome = schema.safeParse(written === undefined ? undefined : plainOf(written));
  if (outcome.success) return outcome.data;
  tellIssues(outcome.error.issues, schema, root, path, problems);
  return undefined;
}

/** Reads one entry of a map whose keys are ids. */
function parseEntry(record: z.ZodType, value: z.ZodType, root: WrittenMap, path: Path, problems: ProblemList): unknown {
  const key = String(path.at(-1));
  const { keyType } = definitionOf(bareSchema(record));
  const outcome = keyType?.safeParse(key);
  if (outcome === undefined || outcome.success) return parsePart(value, root, path, problems);
  const [issue] = outcome.error.issues;
  problems.error(keyPlaceOf(root, path), path, SAY.wrongKey(expectedIn(issue), key));
  return undefined;
}

/** A map of what could be read, without a prototype, so that no id can reach one. */
function partsOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const parts: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) if (value !== undefined) parts[key] = value;
  return parts;
}
