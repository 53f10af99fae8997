import { SPREADERS, type Spreader } from '../../fleet/spread.ts';
import { NONE } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import { quantityWords } from './quantity-words.ts';

const OF: Readonly<Record<Spreader, string>> = {
  cohort: 'of each cohort',
  service: 'of each service',
  testedParent: 'of each tested entry, and of those that are substantively equivalent to it,',
  dmc: 'of each DMC',
};

/** How far the true shares of trouble lie from those of the outcomes; nothing where they do not. */
export function spreadLines({ spread, quantities }: Plan): readonly string[] {
  if (spread === undefined) return [];
  const lines = SPREADERS.flatMap((spreader) => {
    if (spread[spreader] === NONE) return [];
    const factor = quantityWords(quantities[spread[spreader]], (value) => String(Number(value.toPrecision(3))));
    return [`the odds of trouble ${OF[spreader]} are multiplied by ${factor}, drawn once for a future`];
  });
  return spread.hopeless && lines.length > 0 ? [...lines, 'so are the odds of failing every attempt'] : lines;
}
