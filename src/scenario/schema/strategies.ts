import { z } from 'zod';
import { STRATEGIES } from '../../control/strategies/index.ts';
import { tagged } from './tagged.ts';

/** One strategy of the registry: its name under `kind`, and its own words. */
export const strategyWords = tagged(
  'kind',
  Object.values(STRATEGIES).map((strategy) =>
    strategy.words.safeExtend({ kind: z.literal(strategy.name).describe(strategy.says) }),
  ),
);
