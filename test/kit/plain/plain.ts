import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { buildWorld } from './build.ts';
import { addressedChance, type PlainChance } from './chance.ts';
import { noteClearance } from './clearance.ts';
import { closeDay } from './close.ts';
import { startDay } from './day-start.ts';
import { accountForClosedDay, decide } from './decide.ts';
import { disturb } from './disturb.ts';
import { noteOutages, stepOutages } from './outages.ts';
import { peopleToday } from './people.ts';
import { changeThresholds, countAfresh } from './quarantine.ts';
import { stepDue } from './queues.ts';
import { release } from './release.ts';
import { reportIn } from './report-in.ts';
import { type PlainRun, plainRunOf } from './run.ts';
import { settleStocks } from './stocks.ts';
import type { PlainWorld } from './world.ts';

/**
 * The plain simulator: the model of docs/model.md once more, written from that page alone, slow and without any art:
 * one object an installation, every mark looked at, every draw an installation's own. It exists to disagree with
 * `simulate` where that one is wrong. With constant turnarounds the two agree figure by figure; with a law of
 * turnarounds in distribution, because `simulate` splits a whole wave at once and this one draws for each attempt.
 *
 * @param chance where the random words come from: good for one replication
 */
export function plainFuture(
  plan: Plan,
  replication: number,
  chance: PlainChance = addressedChance(plan, replication),
): PlainRun {
  const world = buildWorld(plan, chance);
  settleStocks(world);
  for (; world.tick < world.ticks; world.tick++) {
    world.day = Math.floor(world.tick / TICKS_PER_DAY);
    const tickOfDay = world.tick % TICKS_PER_DAY;
    if (tickOfDay === 0) {
      startDay(world);
      countAfresh(world);
    }
    if (tickOfDay === 0 && plan.calendar.migrationDay[world.day] === 0) accountForClosedDay(world);
    disturb(world);
    stepOutages(world);
    changeThresholds(world);
    stepDue(world);
    const wave = plan.calendar.waves.indexOf(tickOfDay);
    if (wave >= 0) runWave(world, wave);
    if (tickOfDay === TICKS_PER_DAY - 1) {
      noteOutages(world);
      closeDay(world);
      noteClearance(world);
    }
  }
  return plainRunOf(world, replication);
}

function runWave(world: PlainWorld, wave: number): void {
  if (world.plan.calendar.migrationDay[world.day] === 0) return;
  const people = peopleToday(world);
  if (wave < people.wave) return;
  reportIn(world, wave === people.wave);
  decide(world, wave, people);
  if (world.desk.go) release(world, wave);
}
