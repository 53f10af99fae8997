import type { z } from 'zod';
import { type Path, textAt, type Written } from './written.ts';

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
 * The schema of what stands at a path below a schema, as far as it follows from the keys alone: where the path leads
 * into a choice, the first option that knows the key.
 */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { type, shape, valueType, element, options } = definitionOf(bareSchema(schema));
  if (type === 'object') {
    const child = shape !== undefined && Object.hasOwn(shape, step) ? shape[step] : undefined;
    return child === undefined ? undefined : schemaAt(child, rest);
  }
  if (type === 'record' && valueType !== undefined) return schemaAt(valueType, rest);
  if (type === 'array' && element !== undefined) return schemaAt(element, rest);
  for (const option of options ?? []) {
    const found = schemaAt(option, path);
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
  if (written === undefined) return [];
  const tag = textAt(written, [discriminator]);
  const named = (options ?? []).find((option) => {
    const tagSchema = definitionOf(bareSchema(option)).shape?.[discriminator];
    return tagSchema !== undefined && definitionOf(bareSchema(tagSchema)).values?.includes(tag);
  });
  return knownKeys(named, undefined);
}

/** The most items that a list may have. */
export function mostItemsOf(schema: z.ZodType): number | undefined {
  const bounds = (definitionOf(bareSchema(schema)).checks ?? []).map(({ _zod }) => _zod.def.maximum);
  return bounds.find((bound) => typeof bound === 'number');
}
