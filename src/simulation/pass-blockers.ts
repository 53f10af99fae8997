import { binomialAt, OCCASIONS_PER_COUNT } from '../kernel/binomial.ts';
import { PURPOSE, purposeKey } from '../kernel/chance.ts';
import { NONE } from '../kernel/identity.ts';
import { BLOCKER_SUM, BLOCKER_SUMS } from './barrier-run.ts';
import { enter } from './join-backlog.ts';
import { TOTAL } from './run.ts';
import type { World } from './world.ts';

// What is drawn of a blocker, a stratum and a day: counts, each with its own occasions.
const HELD = 0;
const NEEDLESS = 1;
const HARMED = 2;
const OCCASIONS_PER_DAY = 4 * OCCASIONS_PER_COUNT;

/**
 * Those who would join the backlog this morning pass one blocker after the other: each holds back its share of them until
 * it is lifted, and whom it lets go then passes those after it. What a home has is looked at when it would join, which is
 * exact, because homes are alike until then.
 */
export function passBlockers(world: World, day: number, tick: number): void {
  const { barriers, plan } = world;
  if (barriers.blockers.length === 0) return;
  const { joining, isBlocked } = barriers;
  for (let place = 0; place < barriers.blockers.length; place++) {
    if (barriers.blockers[place].liftDay > day) hold(world, place, day);
    else if (barriers.blockers[place].liftDay === day) lift(world, place, day, tick);
  }
  for (let stratum = 0; stratum < plan.strata.count; stratum++) {
    if (isBlocked[stratum] === 0 || joining[stratum] === 0) continue;
    enter(world, stratum, joining[stratum]);
    joining[stratum] = 0;
  }
}

/** Holds back the share of those who would join that a blocker's data make out. */
function hold(world: World, place: number, day: number): void {
  const { barriers, plan, run } = world;
  const { strata } = plan.blockers![place];
  const { shares, held } = barriers.blockers[place];
  for (let inScope = 0; inScope < strata.length; inScope++) {
    const stratum = strata[inScope];
    if (barriers.joining[stratum] === 0) continue;
    const heldNow = count(world, place, stratum, day, HELD, barriers.joining[stratum], shares.held);
    barriers.joining[stratum] -= heldNow;
    barriers.held[stratum] += heldNow;
    held[inScope] += heldNow;
    const at = place * BLOCKER_SUMS;
    run.barriers.blockerSums[at + BLOCKER_SUM.held] += heldNow;
    run.barriers.blockerSums[at + BLOCKER_SUM.needless] += count(
      world,
      place,
      stratum,
      day,
      NEEDLESS,
      heldNow,
      shares.needless,
    );
  }
}

/** Lets all go that a blocker holds. */
function lift(world: World, place: number, day: number, tick: number): void {
  const { barriers, plan, run } = world;
  const { strata } = plan.blockers![place];
  const { held } = barriers.blockers[place];
  let released = 0;
  for (let inScope = 0; inScope < strata.length; inScope++) {
    barriers.joining[strata[inScope]] += held[inScope];
    barriers.held[strata[inScope]] -= held[inScope];
    released += held[inScope];
    held[inScope] = 0;
  }
  // What holds from the first day on is nobody's news.
  if (day > 0) run.log.record('blocker lifted', tick, place, NONE, [released]);
}

/**
 * At a day's close: of those who were migrated today before a blocker was lifted, some should have been held back, and are
 * harmed. Whoever was attempted before the first day was let pass as well.
 */
export function countHarmed(world: World, day: number): void {
  const { barriers, plan, run, migratedToday } = world;
  for (let place = 0; place < barriers.blockers.length; place++) {
    const { liftDay, shares } = barriers.blockers[place];
    if (liftDay <= day) continue;
    for (const stratum of plan.blockers![place].strata) {
      const migrated = migratedToday[stratum];
      if (migrated === 0) continue;
      const harmed = count(world, place, stratum, day, HARMED, migrated, shares.missed);
      run.barriers.blockerSums[place * BLOCKER_SUMS + BLOCKER_SUM.migrated] += migrated;
      run.barriers.blockerSums[place * BLOCKER_SUMS + BLOCKER_SUM.harmed] += harmed;
      run.totals[TOTAL.misidentified] += harmed;
    }
  }
}

function count(
  { luck, plan }: World,
  place: number,
  stratum: number,
  day: number,
  what: number,
  trials: number,
  share: number,
): number {
  if (trials === 0 || share === 0) return 0;
  purposeKey(luck.replication, plan.blockers![place].hash, PURPOSE.blocker, luck.key, 0);
  const occasion = day * OCCASIONS_PER_DAY + what * OCCASIONS_PER_COUNT;
  return binomialAt(trials, share, luck.key, 0, plan.strata.hashes[stratum], occasion);
}
