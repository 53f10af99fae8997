import type { z } from 'zod';

/** One value of a discrete law. */
export interface Atom {
  readonly value: number;
  readonly probability: number;
}

/** How an uncertain amount is spread, in base units: fractions, minutes, day numbers (since 1970), alerts ... */
export interface Law {
  /** Name of the distribution. */
  readonly name: string;
  /** Ends of the support; the upper one may be infinite. */
  readonly least: number;
  readonly most: number;
  /** Where the law is discrete: its values, ascending, and their probabilities, which add up to 1. */
  readonly atoms?: readonly Atom[];
  /** Probability of at most x. */
  cdf(x: number): number;
  /** The least x whose `cdf` is at least p, for p from 0 to 1. */
  quantile(p: number): number;
}

/**
 * A law whose values stand in a column of a CSV file. Whoever may read files writes the cells in the place of the
 * reference, as `values`, and asks the schema again.
 */
export interface LawInFile {
  readonly name: string;
  readonly file: string;
  readonly column: string;
  /** What is written behind each cell, a space between; undefined where the cells carry their unit. */
  readonly unit: string | undefined;
}

/** Whether the values of a law still have to be read. */
export function isInFile(law: Law | LawInFile): law is LawInFile {
  return 'file' in law;
}

/** The schema of an amount with a unit, such as those of src/units: text in, a number in base units out. */
export type Amount = z.ZodType<number, string>;

/** What an amount is, as far as distributions care: a day, a percentage, or a length or rate from 0 on. */
export type AmountKind = 'date' | 'percentage' | 'magnitude';

/** A distribution that a scenario may name in the place of an amount. */
export interface Distribution {
  readonly name: string;
  /** What it says about the amount, in a sentence or two. */
  readonly says: string;
  /** A tested example, as it stands in the place of the amount. */
  readonly example: string;
  /** The amount that the example describes. */
  readonly exampleAmount: Amount;
  /** What it can describe. */
  readonly suits: readonly AmountKind[];
  /** What a scenario may write behind its name, for an amount. */
  words(amount: Amount, kind: AmountKind): z.ZodType;
  /** The law, from those words. */
  law(words: never, kind: AmountKind): Law | LawInFile;
}

/** Defines a distribution; `distributions/index` lists it. */
export function defineDistribution<Words>(
  name: string,
  definition: Omit<Distribution, 'name' | 'words' | 'law'> & {
    words(amount: Amount, kind: AmountKind): z.ZodType<Words>;
    law(words: Words, kind: AmountKind): Law | LawInFile;
  },
): Distribution {
  return Object.freeze({ name, ...definition });
}
