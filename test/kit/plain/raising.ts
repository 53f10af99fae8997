import { NEVER_DAY as NEVER } from '../../../src/fleet/eligible-products.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { PlainChance } from './chance.ts';
import { drawMilestoneDays, workingDaysLater } from './days-to-come.ts';
import { isBelow, type PlainWorld } from './world.ts';

/** The governance cap, and how far the next step has come. */
export interface PlainCap {
  readonly milestoneDays: readonly number[];
  /** By step: the day from which it holds; NEVER while that is not approved. */
  readonly stepDays: number[];
  step: number;
  /** At each midnight: go days, attempts reported as resolved, and as failed, of the programme. */
  readonly seen: { readonly goDays: number; readonly resolved: number; readonly failed: number }[];
  /** Day on which the step in force came into force. */
  since: number;
  isRequested: boolean;
  mayAskFrom: number;
}

export function buildCap(plan: Plan, chance: PlainChance, values: readonly number[]): PlainCap {
  return {
    milestoneDays: drawMilestoneDays(plan, chance, values),
    stepDays: plan.control.cap.map(({ fromDay }) => (fromDay === NONE ? NEVER : Math.floor(values[fromDay]))),
    step: NONE,
    seen: [],
    since: 0,
    isRequested: false,
    mayAskFrom: 0,
  };
}

/** The cap in force: of the last step that has come, nothing before any has; no cap without steps. */
export function capInForce({ plan, cap, day }: PlainWorld): number {
  const steps = plan.control.cap;
  if (steps.length === 0) return Number.POSITIVE_INFINITY;
  return steps[cap.stepDays.findLastIndex((from) => from <= day)]?.volumePerDay ?? 0;
}

/** Section 6, 'Raising the cap': at the start of a day. */
export function raiseCap(world: PlainWorld): void {
  const { plan, cap, day, tick, log, view } = world;
  const steps = plan.control.cap;
  const [resolved, failed] = [view.resolvedSoFar, view.failedSoFar].map((figures) => figures[0] + figures[1]);
  cap.seen[day] = { goDays: view.goDays, resolved, failed };
  const inForce = cap.stepDays.findLastIndex((from) => from <= day);
  if (inForce !== cap.step) {
    const before = steps[cap.step]?.volumePerDay ?? 0;
    if (day > 0) log.record('cap', tick, inForce, NONE, [steps[inForce].volumePerDay, before]);
    Object.assign(cap, { step: inForce, since: day, isRequested: false, mayAskFrom: 0 });
    world.run.capFrom[inForce] = day;
  }
  const next = inForce + 1;
  const raise = inForce < 0 ? undefined : steps[next]?.raise;
  if (raise === undefined || cap.stepDays[next] < NEVER || day < cap.mayAskFrom) return;
  const process = plan.control.governance?.[raise.process];
  if (process === undefined) throw new Error('a raise without its process');
  const before = cap.seen[cap.since];
  const goDays = view.goDays - before.goDays;
  const resolvedHere = resolved - before.resolved;
  const failedHere = failed - before.failed;
  const successes = cap.seen.slice(cap.since).map((seen) => seen.resolved - seen.failed);
  const bestDay = Math.max(0, ...successes.slice(1).map((sum, place) => sum - successes[place]));
  const paused = new Set(world.pauses.filter(({ over, holds }) => holds && !over).map(({ scope }) => scope)).size;
  const missing: (readonly [code: number, isMissing: boolean, found: number, wanted: number])[] = [
    [1, raise.accepted !== NONE && cap.milestoneDays[raise.accepted] > day, 0, 1],
    [2, goDays < raise.goDays, goDays, raise.goDays],
    [3, resolvedHere < raise.minimumSample, resolvedHere, raise.minimumSample],
    [
      4,
      failedHere > resolvedHere * raise.mostFailedOfResolved * (1 + 1e-12),
      failedHere,
      Math.floor(resolvedHere * raise.mostFailedOfResolved * (1 + 1e-12)),
    ],
    [5, bestDay < raise.bestDay, bestDay, raise.bestDay],
    [6, paused > 0, paused, 0],
  ];
  const lack = missing.find(([, isMissing]) => isMissing);
  if (lack === undefined && !cap.isRequested) {
    cap.isRequested = true;
    log.record('raise requested', tick, next, NONE, [resolvedHere, failedHere, goDays]);
  }
  if (!process.meetings.includes(day)) return;
  if (lack !== undefined) {
    log.record('raise lacks', tick, next, NONE, [lack[0], lack[2], lack[3]]);
    return;
  }
  const says = process.approvers.map(({ hash, refuses, defers }) => {
    const [word] = world.chance.draw(hash, PURPOSE.approval, next, day);
    if (isBelow(word, world.values[refuses])) return 'no';
    return isBelow(word, Math.min(1, world.values[refuses] + world.values[defers])) ? 'later' : 'yes';
  });
  const days = (quantity: number): number => Math.floor(world.values[quantity]);
  if (says.includes('no')) {
    cap.isRequested = false;
    cap.mayAskFrom = process.remedyDays === NONE ? NEVER : day + days(process.remedyDays);
    log.record('raise refused', tick, next, NONE, [says.indexOf('no'), cap.mayAskFrom]);
  } else if (says.includes('later')) {
    log.record('raise deferred', tick, next, NONE, [says.indexOf('later')]);
  } else {
    const lag = days(process.endorsementDays);
    const endorsed = process.endorsementIsWorking ? workingDaysLater(plan, day, lag) : day + lag;
    cap.stepDays[next] = Math.max(day + 1, workingDaysLater(plan, endorsed, process.noticeDays));
    log.record('raise approved', tick, next, NONE, [cap.stepDays[next]]);
  }
}
