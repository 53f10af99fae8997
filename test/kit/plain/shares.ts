import { FIRST } from '../../../src/control/view.ts';
import type { PlainStratum } from './fleet.ts';
import type { PlainWorld } from './world.ts';

/** Section 3: the shares of trouble of a stratum and attempt class now, in the order of the troubles. */
export function sharesNow(world: PlainWorld, stratum: PlainStratum, attemptClass: number): number[] {
  const quantities = attemptClass === FIRST ? stratum.outcome.first : stratum.outcome.later;
  const shares = quantities.map((quantity) => cut(world.values[quantity]));
  for (const { episode, active } of world.episodes) {
    if (!active || episode.mechanism !== 'shares' || !stratum.scopes.includes(episode.scope)) continue;
    shares[episode.trouble] = cut(shares[episode.trouble] * episode.times + episode.plus);
  }
  return shares;
}

function cut(share: number): number {
  return Math.min(1, Math.max(0, share));
}
