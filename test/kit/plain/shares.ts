import { FIRST } from '../../../src/control/view.ts';
import type { Episode, ShareModifier } from '../../../src/disturbance/index.ts';
import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import type { DurationLaw } from '../../../src/kernel/duration-law.ts';
import type { PlainStratum } from './fleet.ts';
import { learntFactorOf } from './learning.ts';
import { withOdds } from './odds.ts';
import type { PlainWorld } from './world.ts';

/** Section 3: the shares of trouble of a stratum and attempt class now, in the order of the troubles; then those of long stalls. */
export function sharesNow(world: PlainWorld, stratum: PlainStratum, attemptClass: number): number[] {
  const quantities = attemptClass === FIRST ? stratum.outcome.first : stratum.outcome.later;
  const shares = quantities.map((quantity, trouble) => {
    const spread = withOdds(cut(world.values[quantity]), world.odds[stratum.place]);
    return spread * learntFactorOf(world, stratum, trouble);
  });
  for (const modifier of modifiersNow(world, stratum)) {
    if (modifier.of.kind === 'troubles') modify(world, shares, modifier.of.troubles, modifier);
  }
  return [...shares, ...longStallsNow(world, stratum).map(({ plus }) => cut(plus))];
}

/** The laws of the long stalls that attempts of a stratum may come to now, in the order of their shares. */
export function longStallLaws(world: PlainWorld, stratum: PlainStratum): DurationLaw[] {
  return longStallsNow(world, stratum).flatMap(({ of }) => (of.kind === 'long stalls' ? [of.length] : []));
}

/** The share of failures that began as a trouble and are resolved now, whose code is unknown. */
export function unknownShareNow(world: PlainWorld, stratum: PlainStratum, trouble: number): number {
  const shares = stratum.outcome.unknownCode.map((quantity) => cut(world.values[quantity]));
  for (const modifier of modifiersNow(world, stratum)) {
    if (modifier.of.kind === 'unknown codes') modify(world, shares, modifier.of.troubles, modifier);
  }
  return shares[trouble];
}

/** Section 3, 'Shapes': whether a modifier that is active is on at this time of day; other episodes never are. */
export function isOnNow({ tick }: PlainWorld, episode: Episode): episode is ShareModifier {
  if (episode.mechanism !== 'shares') return false;
  const { shape } = episode;
  const tickOfDay = tick % TICKS_PER_DAY;
  return shape.kind !== 'daily' || (shape.fromTickOfDay <= tickOfDay && tickOfDay < shape.untilTickOfDay);
}

function longStallsNow(world: PlainWorld, stratum: PlainStratum): ShareModifier[] {
  return modifiersNow(world, stratum).filter(({ of }) => of.kind === 'long stalls');
}

function modifiersNow(world: PlainWorld, { scopes }: PlainStratum): ShareModifier[] {
  return world.episodes.flatMap(({ episode, active }) =>
    active && isOnNow(world, episode) && scopes.includes(episode.scope) ? [episode] : [],
  );
}

function modify({ day }: PlainWorld, shares: number[], troubles: readonly number[], modifier: ShareModifier): void {
  const { shape } = modifier;
  const times = shape.kind === 'uneven' ? shape.timesOn[day] : modifier.times;
  const grown = shape.kind === 'drift' ? shape.plusPerDay * (1 + day - shape.sinceDay) : modifier.plus;
  for (const trouble of troubles) shares[trouble] = cut(shares[trouble] * times + Math.min(modifier.plus, grown));
}

/** The share of installations that fail every attempt. */
export function hopelessShare({ plan, values, odds }: PlainWorld, { outcome, place }: PlainStratum): number {
  return withOdds(cut(values[outcome.hopeless]), plan.spread?.hopeless ? odds[place] : 1);
}

function cut(share: number): number {
  return Math.min(1, Math.max(0, share));
}
