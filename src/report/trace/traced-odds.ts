import type { Odds } from '../../simulation/odds.ts';
import type { TraceOdds } from './trace.ts';

/** The factors on the odds of trouble of one future, by whom they are of; those that no stratum has are left out. */
export function tracedOdds({ owners, factors, ownersOf }: Odds): TraceOdds[] {
  const used = new Set(ownersOf);
  return owners.flatMap(({ spreader, thing }, owner) => {
    if (!used.has(owner)) return [];
    const kind = spreader === 'testedParent' ? 'entry' : spreader;
    return [{ subject: { kind, id: thing.id, label: thing.label }, factor: factors[owner] }];
  });
}
