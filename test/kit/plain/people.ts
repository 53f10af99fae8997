import type { Role } from '../../../src/control/go-no-go.ts';
import type { Reviewers } from '../../../src/control/hold-review.ts';
import type { People } from '../../../src/control/people.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { ticksAt } from '../../../src/kernel/duration-law.ts';
import { isBelow, type PlainWorld } from './world.ts';

/** Section 6, 'The people': at which wave today's decision falls, and what they do with it. */
export function peopleToday(world: PlainWorld): People {
  const { plan, episodes } = world;
  const today = episodes.flatMap(({ episode, active }) => (active && episode.mechanism === 'people' ? [episode] : []));
  const { waves } = plan.calendar;
  const { roles = [], quorum = 0, cutOffTick = waves[waves.length - 1] } = plan.control.goNoGo ?? {};
  const there = roles.flatMap((role) => {
    const late = lateToday(world, role);
    return late === undefined ? [] : [{ role, late }];
  });
  // The moments at which somebody comes in, the opening among them: the first at which enough are there is theirs.
  const atGate = Math.max(0, ...today.map(({ lateTicks }) => lateTicks));
  const moments = [0, atGate, ...there.map(({ late }) => late)].sort((a, b) => a - b);
  const together = moments.find((moment) => {
    const come = there.filter(({ late }) => late <= moment).map(({ role }) => role);
    const hasNeeded = roles.every((role) => !role.isNeeded || come.includes(role));
    return moment >= atGate && come.length >= quorum && hasNeeded;
  });
  const inTime = together !== undefined && waves[0] + together <= cutOffTick ? waves[0] + together : undefined;
  const decidedAt = inTime ?? cutOffTick;
  const missed = waves.filter((tick) => tick < decidedAt).length;
  return {
    wave: Math.min(missed, waves.length - 1),
    decides: inTime !== undefined && missed < waves.length,
    present: there.length,
    refuses: today.some(({ refuses }) => refuses),
    stamps: today.some(({ stamps }) => stamps),
    reviewers: reviewersToday(world),
  };
}

/** Ticks after the opening at which somebody is there today; undefined where nobody comes. */
function lateToday({ chance, day, values }: PlainWorld, role: Role): number | undefined {
  if (role.absences.some(({ fromDay, untilDay }) => day >= fromDay && day < untilDay)) return undefined;
  const [absentWord, lateWord] = chance.draw(role.hash, PURPOSE.presence, day, 0);
  if (isBelow(absentWord, values[role.absent])) return undefined;
  return role.late === undefined ? 0 : ticksAt(role.late, lateWord);
}

/** Section 6, 'The review'. */
function reviewersToday({ episodes }: PlainWorld): Reviewers {
  const today = episodes.flatMap(({ episode, active }) =>
    active && episode.mechanism === 'reviewers' ? [episode] : [],
  );
  return {
    lateDays: Math.max(0, ...today.map(({ lateDays }) => lateDays)),
    misses: today.some(({ misses }) => misses),
    cautious: today.some(({ cautious }) => cautious),
    stamps: today.some(({ stamps }) => stamps),
  };
}
