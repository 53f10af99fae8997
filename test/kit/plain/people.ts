import type { People } from '../../../src/control/people.ts';
import type { PlainWorld } from './world.ts';

/** Section 6, 'The people': at which wave today's decision falls, and what they do with it. */
export function peopleToday({ plan, episodes }: PlainWorld): People {
  const today = episodes.flatMap(({ episode, active }) => (active && episode.mechanism === 'people' ? [episode] : []));
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
