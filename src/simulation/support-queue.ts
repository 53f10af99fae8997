import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import { drawDelayed } from './await-failure.ts';
import { TIE } from './delayed.ts';
import { dueAt } from './due-at.ts';
import { sortJoiners } from './joiners.ts';
import { overAt, staffedFrom } from './repair-team.ts';
import { TOTAL } from './run.ts';
import { CASE, joinSupport, type Support } from './support.ts';
import { bookWork } from './team-days.ts';
import type { World } from './world.ts';

/**
 * A tick of early life support, whose servers with members are free already: those with questions are, then failures join the
 * queue by tie, then questions by number, then free servers take up work.
 */
export function support(world: World, support: Support, tick: number): void {
  const { team, freed, joining } = support;
  team.busy -= freed[tick];
  if (joining.count > 0) joinFailures(world, support, tick);
  joinQuestions(world, support, tick);
  while (support.waiting > 0 && team.busy < team.servers) takeUpCase(world, support, tick);
}

function joinFailures(world: World, support: Support, tick: number): void {
  const { joining } = support;
  const { service } = support.earlyLife.team;
  sortJoiners(joining);
  for (let i = 0; i < joining.count; i++) {
    const slot = joining.sorted[i];
    joinSupport(support, slot, tick, Math.max(1, ticksAt(service, drawDelayed(world, slot, TIE, 1))));
  }
  world.run.totals[TOTAL.supportCases] += joining.count;
  joining.count = 0;
}

function joinQuestions({ run }: World, support: Support, tick: number): void {
  const { firstAsked } = support;
  let question = firstAsked[tick % TICKS_PER_DAY];
  while (question !== NONE) {
    joinSupport(support, NONE, tick, support.work[question]);
    run.totals[TOTAL.supportCases]++;
    run.totals[TOTAL.questions]++;
    question = support.nextAsked[question];
  }
}

/** A server takes up the oldest case. */
function takeUpCase(world: World, support: Support, tick: number): void {
  const { team, queue, freed } = support;
  const at = support.oldest * CASE;
  const slot = queue[at];
  const staffedTicks = queue[at + 2];
  support.oldest = at + CASE === queue.length ? 0 : support.oldest + 1;
  support.waiting--;
  support.lastDay = world.view.day;
  team.busy++;
  const { totals } = world.run;
  totals[TOTAL.supportCasesStarted]++;
  totals[TOTAL.supportWaitingTicks] += tick - queue[at + 1];
  totals[TOTAL.supportBusyTicks] += Math.min(staffedTicks, staffedFrom(team, tick));
  bookWork(world.run.teams.support, team, tick, staffedTicks);
  const over = overAt(team, tick, staffedTicks);
  if (slot !== NONE) dueAt(world, slot, over);
  else if (over < freed.length) freed[over]++;
}
