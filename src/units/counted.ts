import type { z } from 'zod';
import { amountSchema, readNumber } from './amount.ts';

/**
 * A whole number of things that are counted, with the word for them: '400 attempts', '1 attempt'.
 *
 * @param thing in the singular; its plural takes an s
 */
export function counted(thing: string, least: number, most: number): z.ZodType<number, string> {
  const example = `${Math.max(least, 2)} ${thing}s`;
  const expected = `a whole number of ${thing}s from ${least} to ${most}, such as '${example}'`;
  return amountSchema(
    (text) => {
      const head = readNumber(text);
      const isCounted = head !== undefined && (head.rest === thing || head.rest === `${thing}s`);
      if (!isCounted || !Number.isInteger(head.number) || head.number < least || head.number > most) {
        return { fault: { expected, ...(head?.rest === '' ? { hint: `'${text} ${thing}s'` } : {}) } };
      }
      return { value: head.number };
    },
    { description: `a number of ${thing}s`, examples: [example] },
  );
}
