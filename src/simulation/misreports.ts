import { liesIn } from '../control/desk.ts';
import { thresholdOf } from '../kernel/chance.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { drawOnce } from './luck.ts';
import { report } from './reports.ts';
import type { World } from './world.ts';

/**
 * Whether the failure of a member's attempt is reported as success. If so, its rework begins, after which it is reported once
 * more, as the failure that it was.
 *
 * @param unknown 1 where its error code is unknown
 */
export function isMisreported(world: World, slot: number, tick: number, unknown: number): boolean {
  const { members, given, plan, desk, luck } = world;
  const stratum = members.stratum[slot];
  let upTo = 0;
  for (const { fromTick, untilTick, scope, share, rework } of given.misreports) {
    if (tick < fromTick || tick >= untilTick || !liesIn(desk, stratum, scope)) continue;
    if (upTo === 0)
      drawOnce(luck, plan.strata.hashes[stratum], 'misreport', members.number[slot], members.attempt[slot]);
    upTo += share;
    if (luck.words[0] >>> 0 >= thresholdOf(upTo)) continue;
    const due = tick + Math.max(1, ticksAt(rework, luck.words[1]));
    const correction = { stratum, attemptClass: members.attemptClass[slot], unknown };
    world.corrections.set(due, [...(world.corrections.get(due) ?? []), correction]);
    return true;
  }
  return false;
}

/** Reports what was reworked until now. */
export function correct(world: World, tick: number): void {
  for (const { stratum, attemptClass, unknown } of world.corrections.get(tick) ?? []) {
    report(world.reports, tick, stratum, attemptClass, 1, 1, unknown);
  }
  world.corrections.delete(tick);
}
