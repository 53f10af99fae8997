import { z } from 'zod';

/** What is wrong with an amount as it was written: facts, from which `scenario/problems` makes the sentence. */
export interface AmountFault {
  /** What would have been right, with an example. */
  readonly expected: string;
  /** What to write instead, where that can be guessed. */
  readonly hint?: string;
}

/** Either a value, or why there is none. */
export type Read<Value> = { readonly value: Value } | { readonly fault: AmountFault };

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/;

/**
 * Reads the number at the head of a text: digits, with commas between thousands or none, and a decimal point.
 * No sign and no exponent: no amount of a scenario is negative, and '1e5' hides a number from the reader.
 */
export function readNumber(text: string): { number: number; rest: string } | undefined {
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined) return undefined;
  return { number: Number(written.replaceAll(',', '')), rest: text.slice(written.length).trim() };
}

/**
 * The schema of an amount that is written as text. Numbers are let in only to be refused with the reason: an amount
 * has a unit.
 *
 * @param read turns the text into a value, or says what is wrong
 * @param describe what is written here, for editors and for `pacing explain`
 */
export function amountSchema<Value>(
  read: (text: string) => Read<Value>,
  describe: { readonly description: string; readonly examples: readonly string[] },
): z.ZodType<Value, string> {
  return (
    z
      .string({
        error: (issue) =>
          typeof issue.input === 'number'
            ? `has no unit: write for example '${describe.examples[0]}'`
            : `expected ${describe.description}, for example '${describe.examples[0]}'`,
      })
      // The JSON Schema for editors is that of what is written, and drops the examples of a schema that transforms.
      .meta({ examples: [...describe.examples] })
      .transform((text, context): Value => {
        const outcome = read(text.trim());
        if ('value' in outcome) return outcome.value;
        const { expected, hint } = outcome.fault;
        context.addIssue({ code: 'custom', message: `expected ${expected}`, params: { expected, hint } });
        return z.NEVER;
      })
      .meta({ description: describe.description })
  );
}
