import type { z } from 'zod';
import { type Path, textAt, valueAt, type Written } from './written.ts';

/** The parts of a zod definition that are looked at here; which are present depends on its type. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly valueType?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly getter?: () => z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly discriminator?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly maximum?: unknown } } }[];
}

/** What a schema is made of, as Zod keeps it. */
export function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** A schema without what only concerns its absence or its output: defaults, options, transforms. */
export function bareSchema(schema: z.ZodType): z.ZodType {
  const { type, innerType, in: input, getter } = definitionOf(schema);
  if (innerType !== undefined) return bareSchema(innerType);
  if (type === 'pipe' && input !== undefined) return bareSchema(input);
  if (type === 'lazy' && getter !== undefined) return bareSchema(getter());
  return schema;
}

/**
 * The schema of what stands at a path below a schema, as far as it follows from the keys: where the path leads into a
 * choice, the option that the written tag names, or else the first that knows the key.
 *
 * @param written what the schema looks at, where there is something; it tells of a choice by tag which option is meant
 */
export function schemaAt(schema: z.ZodType, path: Path, written?: Written): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const bare = bareSchema(schema);
  const { type, shape, valueType, element, options } = definitionOf(bare);
  const below = written === undefined ? undefined : valueAt(written, [step]);
  if (type === 'object') {
    const child = shape !== undefined && Object.hasOwn(shape, step) ? shape[step] : undefined;
    return child === undefined ? undefined : schemaAt(child, rest, below);
  }
  if (type === 'record' && valueType !== undefined) return schemaAt(valueType, rest, below);
  if (type === 'array' && element !== undefined) return schemaAt(element, rest, below);
  const named = written === undefined ? undefined : optionNamed(bare, written);
  for (const option of named === undefined ? (options ?? []) : [named]) {
    const found = schemaAt(option, path, written);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a schema says about itself to an author. */
export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  return schema?.description;
}

/** The keys that a map may have, given what is written: of a choice by tag, those of the option that the tag names. */
export function knownKeys(schema: z.ZodType | undefined, written: Written | undefined): readonly string[] {
  if (schema === undefined) return [];
  const { shape, options, discriminator } = definitionOf(bareSchema(schema));
  if (shape !== undefined) return Object.keys(shape);
  if (discriminator === undefined) return (options ?? []).flatMap((option) => knownKeys(option, undefined));
  return written === undefined ? [] : knownKeys(optionNamed(bareSchema(schema), written), undefined);
}

/** Of a choice by tag, the option that what is written names. */
function optionNamed(choice: z.ZodType, written: Written): z.ZodType | undefined {
  const { options, discriminator } = definitionOf(choice);
  if (discriminator === undefined) return undefined;
  const tag = textAt(written, [discriminator]);
  return (options ?? []).find((option) => {
    const tagSchema = definitionOf(bareSchema(option)).shape?.[discriminator];
    return tagSchema !== undefined && definitionOf(bareSchema(tagSchema)).values?.includes(tag);
  });
}

/** The most items that a list may have. */
export function mostItemsOf(schema: z.ZodType): number | undefined {
  const bounds = (definitionOf(bareSchema(schema)).checks ?? []).map(({ _zod }) => _zod.def.maximum);
  return bounds.find((bound) => typeof bound === 'number');
}
