import { z } from 'zod';

/** What is written of one of several kinds: the word that names the kind, and words that depend on it. */
export type TaggedWords = Readonly<Record<string, unknown>>;

/**
 * The schema of a choice among the definitions of a registry, told apart by the word `tag`. A definition that joins the
 * registry joins the choice by itself.
 */
export function tagged(tag: string, options: readonly z.ZodObject[]): z.ZodType<TaggedWords, TaggedWords> {
  return z.discriminatedUnion(
    tag,
    options as unknown as readonly [z.ZodObject, ...z.ZodObject[]],
  ) as unknown as z.ZodType<TaggedWords, TaggedWords>;
}
