import type { Gate } from '../../../src/control/gate.ts';
import type { PlainWorld } from './world.ts';

/** Section 6, 'The people': at which wave today's decision falls, and what they do with it. */
export function gateToday({ plan, episodes }: PlainWorld): Gate {
  const today = episodes.flatMap(({ episode, active }) => (active && episode.mechanism === 'gate' ? [episode] : []));
  const { waves } = plan.calendar;
  const decides = waves[0] + Math.max(0, ...today.map(({ lateTicks }) => lateTicks));
  const missed = waves.filter((tick) => tick < decides).length;
  const comes = missed < waves.length;
  return {
    wave: comes ? missed : waves.length - 1,
    refuses: !comes || today.some(({ refuses }) => refuses),
    stamps: today.some(({ stamps }) => stamps),
  };
}
