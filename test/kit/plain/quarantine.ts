import type { AnomalyThreshold } from '../../../src/control/anomaly-threshold.ts';
import { IN_FLIGHT, STALLED } from '../../../src/fleet/installation.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { ticksAt } from '../../../src/kernel/duration-law.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { goOn } from './attempt.ts';
import type { PlainInstallation } from './fleet.ts';
import { count, move, type PlainWatch, type PlainWorld } from './world.ts';

/** Section 5, 'Anomaly threshold': the scopes that are watched over, each with its own count of the day. */
export function layOutWatches(plan: Plan, values: readonly number[]): PlainWatch[] {
  const { anomalyThreshold, scopes } = plan;
  if (anomalyThreshold === undefined) return [];
  return [...scopes.keys()]
    .filter((scope) => scopes[scope].kind === anomalyThreshold.per)
    .map((scope) => ({
      scope,
      limit: Math.floor(values[thresholdOf(anomalyThreshold, scopes[scope].index)]),
      startedToday: 0,
      changes: 0,
      held: [],
      noticedTick: NONE,
      changeTick: NONE,
    }));
}

/** Section 4, 'Quarantine': a supplier's own threshold, where it has one. */
function thresholdOf({ ofSupplier, volumePerDay }: AnomalyThreshold, supplier: number): number {
  return ofSupplier === undefined || ofSupplier[supplier] === NONE ? volumePerDay : ofSupplier[supplier];
}

/** Of what a wave starts, by stratum and in the order of starting, those that are quarantined. */
export function screen(world: PlainWorld, starting: readonly (readonly PlainInstallation[])[]): Set<PlainInstallation> {
  const quarantined = new Set<PlainInstallation>();
  for (const watch of world.watches) {
    const lists = starting.filter((list) => list[0]?.stratum.scopes.includes(watch.scope));
    const started = lists.reduce((sum, list) => sum + list.length, 0);
    const room = Math.max(0, watch.limit - watch.startedToday);
    watch.startedToday += started;
    const excess = Math.max(0, started - room);
    if (excess === 0) continue;
    const shares = largestRemainder(
      excess,
      lists.map((list) => list.length),
    );
    lists.forEach((list, place) => {
      for (const installation of list.slice(list.length - shares[place])) quarantined.add(installation);
    });
    count(world, 'quarantined', excess);
    if (watch.changeTick === NONE) noticeInTime(world, watch);
  }
  return quarantined;
}

/** Shares a number in proportion, in whole units: rounded down, then one each to the largest remainders. */
function largestRemainder(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / sum));
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const order = [...weights.keys()].sort(
    (a, b) => ((total * weights[b]) % sum) - ((total * weights[a]) % sum) || a - b,
  );
  for (const place of order.slice(0, left)) shares[place]++;
  return shares;
}

function noticeInTime(world: PlainWorld, watch: PlainWatch): void {
  const { plan, chance, log, tick } = world;
  const { anomalyThreshold, scopes } = plan;
  if (anomalyThreshold === undefined) return;
  const [word] = chance.draw(scopes[watch.scope].hash, PURPOSE.threshold, watch.changes, 0);
  watch.noticedTick = tick + Math.max(1, anomalyThreshold.noticeTicks);
  watch.changeTick = watch.noticedTick + ticksAt(anomalyThreshold.lead, word);
  log.record('quarantine begins', tick, watch.scope, NONE, [watch.startedToday, watch.limit]);
}

/** Keeps an attempt that has just been started, its fate settled, until the threshold is changed. */
export function quarantine(world: PlainWorld, installation: PlainInstallation): void {
  move(installation, STALLED);
  const watch = world.watches.find(({ scope }) => installation.stratum.scopes.includes(scope)) as PlainWatch;
  watch.held.push(installation);
}

/** Section 5, first step: quarantines that are noticed, and thresholds that are changed. */
export function changeThresholds(world: PlainWorld): void {
  const { log, tick } = world;
  for (const watch of world.watches) {
    if (watch.noticedTick === tick) log.record('quarantine noticed', tick, watch.scope, NONE, [watch.held.length]);
    if (watch.changeTick === tick) changeThreshold(world, watch);
  }
}

function changeThreshold(world: PlainWorld, watch: PlainWatch): void {
  const raisedTo = world.plan.anomalyThreshold?.raisedTo ?? NONE;
  const released = watch.held.splice(0);
  if (raisedTo === NONE) watch.limit = Number.POSITIVE_INFINITY;
  else watch.limit = Math.max(watch.limit, Math.floor(world.values[raisedTo]));
  watch.changes++;
  watch.changeTick = NONE;
  const evidence = raisedTo === NONE ? [released.length] : [released.length, watch.limit];
  world.log.record('threshold changed', world.tick, watch.scope, NONE, evidence);
  for (const installation of released) {
    move(installation, IN_FLIGHT);
    goOn(world, installation);
  }
}

/** A new day is counted from nothing. */
export function countAfresh({ watches }: PlainWorld): void {
  for (const watch of watches) watch.startedToday = 0;
}
