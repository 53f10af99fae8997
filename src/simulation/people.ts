import type { Role } from '../control/go-no-go.ts';
import { PROMPT_REVIEWERS, type Reviewers } from '../control/hold-review.ts';
import { type People, PROMPT_PEOPLE } from '../control/people.ts';
import { thresholdOf } from '../kernel/chance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { drawOnce } from './luck.ts';
import type { World } from './world.ts';

/**
 * What the people of the go/no-go do on a migration day. They decide at the first wave at which enough of them are together. Where
 * that is not by the cut-off, it is left undecided, which is told at the first wave from the cut-off on, or at the last.
 */
export function peopleOn(world: World, day: number): People {
  const { given, plan } = world;
  const { waves } = plan.calendar;
  const { goNoGo } = plan.control;
  if (given.people.length + given.reviewers.length === 0 && goNoGo === undefined) return PROMPT_PEOPLE;
  let lateTicks = 0;
  let refuses = false;
  let stamps = false;
  for (const spell of given.people) {
    if (spell.fromTick !== day * TICKS_PER_DAY) continue;
    lateTicks = Math.max(lateTicks, spell.lateTicks);
    refuses = refuses || spell.refuses;
    stamps = stamps || spell.stamps;
  }
  const arrivals = (goNoGo?.roles ?? []).map((role) => arrivalOf(world, role, day));
  const together = Math.max(lateTicks, togetherAfter(goNoGo?.roles ?? [], arrivals, goNoGo?.quorum ?? 0));
  const cutOffTick = goNoGo?.cutOffTick ?? waves[waves.length - 1];
  const present = arrivals.filter(Number.isFinite).length;
  const wave = waves.findIndex((tick) => tick >= waves[0] + together);
  const decides = wave >= 0 && waves[0] + together <= cutOffTick;
  const reviewers = reviewersOn(world, day);
  if (decides) return { wave, decides, present, refuses, stamps, reviewers };
  const cutOff = waves.findIndex((tick) => tick >= cutOffTick);
  return { wave: cutOff < 0 ? waves.length - 1 : cutOff, decides, present, refuses, stamps, reviewers };
}

/** Ticks from the opening until somebody is there today; infinite for who does not come. */
function arrivalOf({ luck, given }: World, role: Role, day: number): number {
  if (role.absences.some(({ fromDay, untilDay }) => fromDay <= day && day < untilDay)) return Number.POSITIVE_INFINITY;
  drawOnce(luck, role.hash, 'presence', day, 0);
  if (luck.words[0] >>> 0 < thresholdOf(given.values[role.absent])) return Number.POSITIVE_INFINITY;
  return role.late === undefined ? 0 : ticksAt(role.late, luck.words[1]);
}

/** Ticks from the opening until those who are needed are there, and so many in all; infinite where they never are. */
function togetherAfter(roles: readonly Role[], arrivals: readonly number[], quorum: number): number {
  if (roles.length === 0) return 0;
  const needed = roles.map(({ isNeeded }, place) => (isNeeded ? arrivals[place] : 0));
  const inOrder = [...arrivals].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return Math.max(inOrder[quorum - 1], ...needed);
}

/** What the people of the review do on a day: of several reasons to be late the latest counts, and any of the others. */
function reviewersOn({ given }: World, day: number): Reviewers {
  return given.reviewers
    .filter(({ fromTick }) => fromTick === day * TICKS_PER_DAY)
    .reduce(
      (all, { lateDays, misses, cautious, stamps }) => ({
        lateDays: Math.max(all.lateDays, lateDays),
        misses: all.misses || misses,
        cautious: all.cautious || cautious,
        stamps: all.stamps || stamps,
      }),
      PROMPT_REVIEWERS,
    );
}
