import { z } from 'zod';
import { LIMITS } from '../limits.ts';

const MOST = LIMITS.identifierCharacters;

/** What may name a thing: it becomes part of the address of every draw, so it never changes with the label. */
const IDENTIFIER = /^[a-z0-9][a-z0-9.-]*$/;

const EXPECTED = `expected an identifier: lower-case letters, digits, dots and hyphens, at most ${MOST} characters`;

export const identifier = z.string({ error: EXPECTED }).max(MOST, { error: EXPECTED }).regex(IDENTIFIER, {
  error: EXPECTED,
});

/** A text of the author's, which ends up in print: not empty, and not longer than what there is room for. */
export function text(description: string, mostCharacters: number): z.ZodString {
  const error = `expected a text of 1 to ${mostCharacters} characters: ${description}`;
  return z.string({ error }).trim().min(1, { error }).max(mostCharacters, { error }).describe(description);
}

/** How a thing is called in print; its id where nothing is stated. Changing it changes nothing else. */
export const label = text('how it is called in print; its id where nothing is stated', 100).optional();

/** A switch. YAML 1.2 takes `yes` for a text, and `true` for a truth value: both are understood. */
export function yesNo(description: string): z.ZodType<boolean, boolean | 'yes' | 'no'> {
  return z
    .union([z.boolean(), z.enum(['yes', 'no'])], { error: 'expected yes or no' })
    .transform((value) => value === true || value === 'yes')
    .describe(description);
}
