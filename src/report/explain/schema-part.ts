import { scenarioJsonSchema } from '../../scenario/json-schema.ts';

/** A part of a JSON Schema, as far as an explanation looks at it. */
export interface SchemaPart {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly items?: SchemaPart | readonly SchemaPart[];
  readonly additionalProperties?: SchemaPart | boolean;
  readonly anyOf?: readonly SchemaPart[];
  readonly oneOf?: readonly SchemaPart[];
  readonly allOf?: readonly SchemaPart[];
  readonly $ref?: string;
}

const SCHEMA = scenarioJsonSchema() as { readonly else: SchemaPart; readonly definitions: Record<string, SchemaPart> };

const REFERENCE = '#/definitions/';

/** The schema of a whole scenario, one that inherits from none. */
export const SCENARIO: SchemaPart = SCHEMA.else;

/** The part of the scenario's schema at a path of keys; the items of a list, and what stands under any id, are passed through. */
export function partAt(path: readonly string[]): SchemaPart {
  return path.reduce<SchemaPart>((part, key) => inner(part).properties?.[key] ?? {}, SCENARIO);
}

/** What a list or a map of things by id consists of; any other part is itself. */
export function inner(part: SchemaPart): SchemaPart {
  const { items, additionalProperties } = part;
  if (items !== undefined && !isList(items)) return inner(items);
  if (typeof additionalProperties === 'object') return inner(additionalProperties);
  return part;
}

/** What one name of a registry may be written with: the option whose tag is that name. */
export function optionAt(path: readonly string[], tag: string, name: string): SchemaPart {
  const { oneOf = [] } = inner(partAt(path));
  return oneOf.find(({ properties }) => properties?.[tag]?.const === name) ?? {};
}

/** The name of the definition that a part refers to, and the definition; undefined where it refers to none. */
export function referred({ $ref, allOf }: SchemaPart): { name: string; part: SchemaPart } | undefined {
  const reference = $ref ?? allOf?.[0]?.$ref;
  if (reference === undefined) return undefined;
  const name = reference.slice(REFERENCE.length);
  return { name, part: SCHEMA.definitions[name] };
}

/** Whether a schema's `items` lists one schema for each place. */
export function isList(items: SchemaPart | readonly SchemaPart[]): items is readonly SchemaPart[] {
  return Array.isArray(items);
}
