import type { z } from 'zod';
import type { Settings } from '../../units/settings.ts';
import type { TaggedWords } from '../schema/tagged.ts';

/** A definition of a registry, as far as its words go. */
interface Definition {
  readonly words: z.ZodObject;
  settle(words: never): Settings;
}

/** The settings of a definition from its own words, without those that all definitions of its kind share. */
export function settled({ words, settle }: Definition, written: TaggedWords): Settings {
  const own = Object.fromEntries(Object.keys(words.shape).map((key) => [key, written[key]]));
  return settle(own as never);
}
