import type { Explanation, WordRow } from './explanation.ts';
import { inner, SCENARIO, type SchemaPart } from './schema-part.ts';
import { wordRows } from './word-rows.ts';
import { writtenAs } from './written-as.ts';

/** A key at one place of a scenario. */
interface PlacedKey {
  readonly key: string;
  readonly path: string;
  readonly says: string;
  readonly written: string;
  readonly isRequired: boolean;
  readonly words: readonly WordRow[];
}

/** Every key of a scenario; one that says the same in several places is told once, with its places. */
export function explainedKeys(): readonly Explanation[] {
  const alike = new Map<string, PlacedKey[]>();
  for (const placed of keysBelow(SCENARIO, [])) {
    const sense = JSON.stringify([placed.key, placed.says, placed.written, placed.isRequired]);
    alike.set(sense, [...(alike.get(sense) ?? []), placed]);
  }
  return [...alike.values()].map((places) => explained(places));
}

function explained(places: readonly PlacedKey[]): Explanation {
  const [{ key, says, written, isRequired, words }] = places;
  return {
    kind: 'key',
    name: key,
    also: places.map(({ path }) => path).filter((path) => path !== key),
    says: says === '' ? 'Holds the keys below.' : `${says.slice(0, 1).toUpperCase()}${says.slice(1)}.`,
    notes: [`Written: ${written}. It ${isRequired ? 'has to be there' : 'may be left out'}.`],
    words,
    example: null,
  };
}

function keysBelow(part: SchemaPart, path: readonly string[]): readonly PlacedKey[] {
  const holder = inner(part);
  // A list, or things by id, have a step of their own in the path: `outcomes.*.hopeless`.
  const here = holder === part ? path : [...path, '*'];
  if (holder.oneOf !== undefined) return holder.oneOf.flatMap((option) => keysBelow(option, [...path, tagOf(option)]));
  const { properties = {}, required = [] } = holder;
  return Object.entries(properties).flatMap(([key, value]): readonly PlacedKey[] => {
    const placed: PlacedKey = {
      key,
      path: [...here, key].join('.'),
      says: value.const === undefined ? (value.description ?? '') : '',
      written: value.properties === undefined ? writtenAs(value) : 'a map',
      isRequired: required.includes(key),
      words: value.properties === undefined ? [] : wordRows(value),
    };
    // What tells the options of a registry apart is explained by the registry.
    return [...(value.const === undefined ? [placed] : []), ...keysBelow(value, [...here, key])];
  });
}

/** The name of a registry's option. */
function tagOf({ properties = {} }: SchemaPart): string {
  const tag = Object.values(properties).find((part) => part.const !== undefined);
  return String(tag?.const ?? '*');
}
