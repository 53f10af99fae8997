import { PROGRAMME } from '../../../src/control/scope.ts';
import type { Incident } from '../../../src/disturbance/disturbance.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import { ticksAt } from '../../../src/kernel/duration-law.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { callBack } from './consequences.ts';
import { learnTruth } from './truth.ts';
import { count, type PlainEpisode, type PlainWorld } from './world.ts';

/** Section 5, first step, at any tick: diagnoses and timed pauses end, episodes end, episodes begin. */
export function disturb(world: PlainWorld): void {
  for (const pause of world.pauses) {
    if (pause.over || pause.untilTick > world.tick) continue;
    pause.over = true;
    for (const defect of pause.mends) end(world, defect, 'defect mended');
    const { scope, holds } = pause;
    if (!holds || world.pauses.some((other) => other.holds && other.scope === scope && !other.over)) continue;
    world.log.record('resume', world.tick, scope, NONE);
  }
  for (const each of world.episodes) {
    if (each.episode.untilTick === world.tick) end(world, each, 'defect over');
  }
  for (const each of world.episodes) {
    if (each.episode.fromTick === world.tick) begin(world, each);
  }
  learnTruth(world);
}

function begin(world: PlainWorld, each: PlainEpisode): void {
  each.active = true;
  if (each.episode.mechanism === 'incident') {
    count(world, 'incidents');
    world.incidents.push({ month: world.plan.calendar.monthOf[world.day], category: each.episode.category });
  }
  tell(world, each, 'begins');
}

function end(world: PlainWorld, each: PlainEpisode, told: 'defect mended' | 'defect over'): void {
  if (!each.active) return;
  each.active = false;
  tell(world, each, told);
}

/** What the log is told when an episode begins or ends. */
function tell(world: PlainWorld, each: PlainEpisode, what: 'begins' | 'defect mended' | 'defect over'): void {
  const { log, tick } = world;
  const { episode, disturbance } = each;
  const begins = what === 'begins';
  switch (episode.mechanism) {
    case 'shares':
      if (episode.isDefect) log.record(begins ? 'defect begins' : what, tick, episode.scope, NONE);
      break;
    case 'incident':
      log.record(begins ? 'incident opens' : 'incident closes', tick, PROGRAMME, NONE, [openIncidents(world).length]);
      break;
    case 'alerts':
      log.record(begins ? 'storm begins' : 'storm ends', tick, episode.scope, NONE, [episode.times, episode.dno]);
      break;
    case 'people':
    case 'reviewers':
    // What is forgotten is told at the beginning of its day.
    case 'learning loss':
      break;
    case 'delayed failures':
      log.record(begins ? 'delayed failures begin' : 'delayed failures end', tick, episode.scope, NONE);
      break;
    default:
      log.record(begins ? 'disturbance begins' : 'disturbance ends', tick, disturbance, NONE);
  }
}

/** Section 6, resumption: the halts and pauses that the last decision raised take their course. */
export function takeUpRaised(world: PlainWorld): void {
  const { desk, plan } = world;
  for (const [scope, isAnswered] of desk.answered.entries()) {
    if (isAnswered === 0) continue;
    for (const each of world.episodes) if (each.active && isReached(world, each, scope)) each.answered = true;
  }
  desk.answered.fill(0);
  for (; world.raisedTaken < desk.raisedCount; world.raisedTaken++) {
    const scope = desk.raised[2 * world.raisedTaken];
    const rule = plan.control.rules[desk.raised[2 * world.raisedTaken + 1]];
    const reached = world.episodes.filter((each) => each.active && isReached(world, each, scope));
    if (rule.action === 'halt') for (const each of reached) each.halted = true;
    if (rule.rollsBack) callBack(world, scope, desk.raised[2 * world.raisedTaken + 1]);
    if (rule.resumption === 'after diagnosis') {
      diagnose(world, scope, true);
    }
    if (rule.resumption === 'after a time') {
      const untilTick = world.tick + rule.resumeAfterDays * TICKS_PER_DAY;
      world.pauses.push({ scope, untilTick, mends: [], holds: true, over: false });
    }
  }
  letStayOut(world);
}

/** Section 6, 'Penalty box': whoever was halted too often at this wave stays out for a drawn length. */
function letStayOut(world: PlainWorld): void {
  const { desk, plan, chance, setAsidesOf, tick } = world;
  for (const scope of desk.penalties.setAside.subarray(0, desk.penalties.setAsideCount)) {
    const [word] = chance.draw(plan.scopes[scope].hash, PURPOSE.diagnosis, setAsidesOf[scope]++, 1);
    const untilTick = tick + Math.max(1, ticksAt(plan.control.penaltyBox!.length, word));
    world.pauses.push({ scope, untilTick, mends: [], holds: true, over: false });
  }
  desk.penalties.setAsideCount = 0;
}

/** A diagnosis begins, which mends what is active now and within its reach. @param holds whether the scope is paused until then */
export function diagnose(world: PlainWorld, scope: number, holds: boolean): void {
  const { plan, chance, diagnosesOf, tick } = world;
  const [word] = chance.draw(plan.scopes[scope].hash, PURPOSE.diagnosis, diagnosesOf[scope]++, 0);
  const mends = world.episodes.filter(
    (each) =>
      each.active &&
      isReached(world, each, scope) &&
      each.episode.mechanism === 'shares' &&
      each.episode.mendedByDiagnosis,
  );
  world.pauses.push({ scope, untilTick: tick + ticksAt(plan.control.diagnosis, word), mends, holds, over: false });
}

/** Whether a halt of a scope reaches a defect: whether some stratum lies in both their scopes. */
function isReached(world: PlainWorld, { episode }: PlainEpisode, scope: number): boolean {
  if (episode.mechanism !== 'shares') return false;
  return world.strata.some(({ scopes }) => scopes.includes(scope) && scopes.includes(episode.scope));
}

/** At the opening the control centre learns which scopes may go on: those whose pauses are all over. */
export function learnResumptions(world: PlainWorld): void {
  for (const [scope, paused] of world.desk.paused.entries()) {
    if (paused === 0 || world.pauses.some((pause) => pause.holds && pause.scope === scope && !pause.over)) continue;
    world.desk.paused[scope] = 0;
  }
}

/** Incidents that are open now. */
export function openIncidents({ episodes }: PlainWorld): Incident[] {
  return episodes.flatMap(({ active, episode }) => (active && episode.mechanism === 'incident' ? [episode] : []));
}
