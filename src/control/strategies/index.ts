import { fixed } from './fixed.ts';
import { ladder } from './ladder.ts';
import type { Strategy } from './strategy.ts';

/** Every strategy, by name. */
export const STRATEGIES: Readonly<Record<string, Strategy>> = Object.freeze({
  [fixed.name]: fixed,
  [ladder.name]: ladder,
});
