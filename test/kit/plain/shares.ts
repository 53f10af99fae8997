import { FIRST } from '../../../src/control/view.ts';
import type { PlainStratum } from './fleet.ts';
import { withOdds } from './odds.ts';
import type { PlainWorld } from './world.ts';

/** Section 3: the shares of trouble of a stratum and attempt class now, in the order of the troubles. */
export function sharesNow(world: PlainWorld, stratum: PlainStratum, attemptClass: number): number[] {
  const quantities = attemptClass === FIRST ? stratum.outcome.first : stratum.outcome.later;
  const shares = quantities.map((quantity) => withOdds(cut(world.values[quantity]), world.odds[stratum.place]));
  for (const { episode, active } of world.episodes) {
    if (!active || episode.mechanism !== 'shares' || !stratum.scopes.includes(episode.scope)) continue;
    shares[episode.trouble] = cut(shares[episode.trouble] * episode.times + episode.plus);
  }
  return shares;
}

/** The share of installations that fail every attempt. */
export function hopelessShare({ plan, values, odds }: PlainWorld, { outcome, place }: PlainStratum): number {
  return withOdds(cut(values[outcome.hopeless]), plan.spread?.hopeless ? odds[place] : 1);
}

function cut(share: number): number {
  return Math.min(1, Math.max(0, share));
}
