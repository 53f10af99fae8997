import { z } from 'zod';
import { scenarioWords } from './schema/scenario.ts';

/** A part of a JSON Schema: a map, a list, or a plain value. */
type Part = unknown;

/**
 * The JSON Schema (draft 7) of a scenario, by which editors complete and check it as it is written. A scenario that
 * inherits (`from`) may leave out what it inherits, and write nothing behind a key in order to take it away; lists are
 * inherited as a whole, so what stands in them is as complete as ever.
 */
export function scenarioJsonSchema(): object {
  const { definitions, $schema, ...whole } = z.toJSONSchema(scenarioWords, { io: 'input', target: 'draft-7' });
  return {
    $schema,
    title: 'Scenario',
    description: 'A migration, its fleet and its rules, for the migration pacing simulator',
    type: 'object',
    if: { type: 'object', required: ['from'] },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: mayInherit(whole),
    else: whole,
    definitions,
  };
}

/** The same part where every key may be left out or taken away. */
function mayInherit(part: Part): Part {
  if (Array.isArray(part)) return part.map(mayInherit);
  if (!isMap(part)) return part;
  const inherits: Record<string, Part> = {};
  for (const [key, value] of Object.entries(part)) {
    if (key === 'properties' && isMap(value)) inherits[key] = mayBeTakenAway(value);
    // With the word left out that tells them apart, several options may fit.
    else if (key === 'oneOf') inherits['anyOf'] = mayInherit(value);
    else if (key === 'additionalProperties' && isMap(value)) inherits[key] = orNothing(value);
    else if (key === 'anyOf' || key === 'allOf') inherits[key] = mayInherit(value);
    else if (key !== 'required') inherits[key] = value;
  }
  return inherits;
}

function mayBeTakenAway(properties: Record<string, Part>): Record<string, Part> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, orNothing(value)]));
}

function orNothing(value: Part): Part {
  return { anyOf: [mayInherit(value), { type: 'null' }] };
}

function isMap(part: Part): part is Record<string, Part> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
