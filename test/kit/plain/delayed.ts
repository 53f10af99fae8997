import type { DelayedFailures } from '../../../src/disturbance/disturbance.ts';
import { PURPOSE, WORDS } from '../../../src/kernel/chance.ts';
import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import type { PlainInstallation } from './fleet.ts';
import { isBelow, type PlainWorld } from './world.ts';

/** Section 4, 'Delayed failures': those that a success of the attempt that starts now is followed by, if any. */
export function delayedFailuresOf(world: PlainWorld, installation: PlainInstallation): DelayedFailures | undefined {
  const { stratum, number } = installation;
  const lasting = world.episodes.flatMap(({ episode, active }) =>
    active && episode.mechanism === 'delayed failures' && stratum.scopes.includes(episode.scope) ? [episode] : [],
  );
  const sum = lasting.reduce((sum, { share }) => sum + share, 0);
  const planes = [0, 1, 2].flatMap((pair) => world.chance.draw(stratum.hash, PURPOSE.delayedPlanes, number >> 5, pair));
  const lead = planes.reduce((bits, plane) => bits * 2 + ((plane >>> (number & 31)) & 1), 0);
  const [word, kindWord] = delayedWords(world, installation, 1);
  if (!isBelow((lead << 26) | (word >>> 6), Math.min(1, sum))) return undefined;
  let upTo = 0;
  return lasting.find(({ share }) => {
    upTo += share;
    return kindWord >>> 0 < Math.round((WORDS * upTo) / sum);
  });
}

/** The two words of an installation about its failure after migration. */
export function delayedWords(world: PlainWorld, { stratum, number }: PlainInstallation, occasion: number) {
  return world.chance.draw(stratum.hash, PURPOSE.delayed, number, occasion);
}

/** Section 4, 'Early life support': whether it is in its first days as operational. */
export function isSupported({ plan, tick }: PlainWorld, { operationalAt }: PlainInstallation): boolean {
  return plan.earlyLife !== undefined && tick - operationalAt < plan.earlyLife.days * TICKS_PER_DAY;
}
