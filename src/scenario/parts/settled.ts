import type { z } from 'zod';
import type { Settings } from '../../units/settings.ts';
import type { TaggedWords } from '../schema/tagged.ts';

/** A definition of a registry, as far as its words go. */
interface Definition<Named extends readonly unknown[]> {
  readonly words: z.ZodObject;
  settle(words: never, ...named: Named): Settings;
}

/**
 * The settings of a definition from its own words, without those that all definitions of its kind share.
 *
 * @param named what the words may name, in numbers, where definitions of the kind ask for it
 */
export function settled<Named extends readonly unknown[]>(
  { words, settle }: Definition<Named>,
  written: TaggedWords,
  ...named: Named
): Settings {
  const own = Object.fromEntries(Object.keys(words.shape).map((key) => [key, written[key]]));
  return settle(own as never, ...named);
}
