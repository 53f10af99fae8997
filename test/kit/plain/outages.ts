import type { DecisionKind } from '../../../src/control/decision.ts';
import { IN_FLIGHT } from '../../../src/fleet/installation.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { comeToOutage } from './consequences.ts';
import type { PlainStratum } from './fleet.ts';
import { seesTruth } from './truth.ts';
import { count, countUntilClearance, isBelow, type PlainEpisode, type PlainOutage, type PlainWorld } from './world.ts';

/** Section 3, 'Outages': those of this future, in the order of their onsets and, in the same tick, of the plan. */
export function outagesOf(plan: Plan, laidOut: readonly PlainEpisode[]): PlainOutage[] {
  return laidOut
    .flatMap(({ episode, disturbance }) => {
      if (episode.mechanism !== 'outage') return [];
      const { scope, service } = plan.disturbances[disturbance];
      return [{ ...episode, disturbance, scope, cohorts: service === undefined ? [] : plan.services[service].cohorts }];
    })
    .sort((one, other) => one.fromTick - other.fromTick);
}

/** Section 5, first step: outages end, are noticed, begin; and what is in flight is hit. */
export function stepOutages(world: PlainWorld): void {
  const { outages, log, tick } = world;
  const tell = (kind: DecisionKind, { disturbance, planned, scope }: PlainOutage, figure: number) => {
    const { service } = world.plan.disturbances[disturbance];
    log.record(kind, tick, scope, NONE, [figure, planned ? 1 : 0, service ?? NONE]);
  };
  for (const outage of outages) {
    if (outage.untilTick === tick && outage.fromTick < tick) tell('outage ends', outage, tick - outage.fromTick);
  }
  for (const outage of outages) {
    const { fromTick, noticedTick, untilTick } = outage;
    const isNoticed = noticedTick === tick && fromTick < tick && tick < untilTick;
    if (isNoticed) tell('outage noticed', outage, tick - fromTick);
  }
  const beginning = outages.filter(({ fromTick }) => fromTick === tick);
  if (beginning.length === 0) return;
  for (const outage of beginning) tell('outage begins', outage, outage.hitShare);
  for (const stratum of world.strata) hit(world, stratum, beginning);
}

/** Of those in flight, one word decides whether one of the outages that begin hits it, and which. */
function hit(world: PlainWorld, stratum: PlainStratum, beginning: readonly PlainOutage[]): void {
  const striking = beginning.filter((outage) => strikes(outage, stratum));
  if (striking.length === 0) return;
  for (const installation of stratum.installations) {
    if (installation.state !== IN_FLIGHT || installation.dueTick <= world.tick) continue;
    const [word] = world.chance.draw(stratum.hash, PURPOSE.hit, installation.number, world.tick);
    const outage = striking.find((_, place) => {
      const missed = striking.slice(0, place + 1).reduce((share, { hitShare }) => share * (1 - hitShare), 1);
      return isBelow(word, 1 - missed);
    });
    if (outage === undefined) continue;
    count(world, 'hit');
    comeToOutage(world, installation, outage);
  }
}

function strikes({ scope, cohorts }: PlainOutage, stratum: PlainStratum): boolean {
  return stratum.scopes.includes(scope) && (cohorts.length === 0 || cohorts.includes(stratum.cohort));
}

/** What keeps a stratum from starting at this tick. */
function lasting({ outages, tick }: PlainWorld, stratum: PlainStratum): PlainOutage[] {
  return outages.filter((outage) => outage.fromTick <= tick && tick < outage.untilTick && strikes(outage, stratum));
}

/** Whether nothing is started: something is out, and that is known. */
export function isHeld(world: PlainWorld, stratum: PlainStratum): boolean {
  const knowsAll = seesTruth(world);
  return lasting(world, stratum).some(({ planned, noticedTick }) => planned || knowsAll || noticedTick <= world.tick);
}

/** Whether what is started is started in vain. */
export function isInVain(world: PlainWorld, stratum: PlainStratum): boolean {
  return lasting(world, stratum).length > 0 && !isHeld(world, stratum);
}

/** The waves of today that no planned test takes from a stratum. */
export function openWaves({ plan, outages, day }: PlainWorld, stratum: PlainStratum): number[] {
  const tests = outages.filter((outage) => outage.planned && strikes(outage, stratum));
  return [...plan.calendar.waves.keys()].filter((wave) => {
    const tick = day * TICKS_PER_DAY + plan.calendar.waves[wave];
    return !tests.some(({ fromTick, untilTick }) => fromTick <= tick && tick < untilTick);
  });
}

/** Section 9: how long outages have lasted by clearance. */
export function noteOutages(world: PlainWorld): void {
  const midnight = world.day * TICKS_PER_DAY;
  countUntilClearance(world, () => {
    for (const { planned, fromTick, untilTick } of world.outages) {
      for (let tick = midnight; tick < midnight + TICKS_PER_DAY; tick++) {
        if (!planned && fromTick <= tick && tick < untilTick) count(world, 'outageTicks');
      }
    }
  });
}
