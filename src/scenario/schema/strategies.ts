import { z } from 'zod';
import type { Definitions } from '../../control/plug-ins/definitions.ts';
import { type TaggedWords, tagged } from './tagged.ts';

/** One of these strategies: its name under `kind`, and its own words. */
export function strategyWordsOf({ strategies }: Definitions): z.ZodType<TaggedWords, TaggedWords> {
  return tagged(
    'kind',
    Object.values(strategies).map((strategy) =>
      strategy.words.safeExtend({ kind: z.literal(strategy.name).describe(strategy.says) }),
    ),
  );
}
