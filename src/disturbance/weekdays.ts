import { z } from 'zod';
import { factor } from '../units/share.ts';

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The word for what a day is multiplied by besides, by its weekday; see {@link weekdaysSettled}. */
export const weekdays = z
  .strictObject(
    Object.fromEntries(NAMES.map((name) => [name, factor.optional()])) as Record<
      (typeof NAMES)[number],
      z.ZodOptional<typeof factor>
    >,
  )
  .optional()
  .describe('what a day is multiplied by besides, by its weekday; 100% on those that are not named');

/** A factor for each weekday, from Monday; nothing where all are alike. */
export function weekdaysSettled(words: z.output<typeof weekdays>): { readonly weekdays?: readonly number[] } {
  return words === undefined ? {} : { weekdays: NAMES.map((name) => words[name] ?? 1) };
}
