import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { drawOnce } from './luck.ts';
import type { World } from './world.ts';

/**
 * Begins the diagnosis of a scope: its length is drawn, and when it ends it mends what was active when it began.
 *
 * @param isPaused whether the scope is paused until then; a diagnosis that nobody halted for ends no pause
 */
export function beginDiagnosis(world: World, scope: number, tick: number, isPaused: boolean): void {
  const { luck, pausesRaised, plan } = world;
  drawOnce(luck, plan.scopes[scope].hash, 'diagnosis', pausesRaised[scope], 0);
  pausesRaised[scope]++;
  const ticks = Math.max(1, ticksAt(plan.control.diagnosis, luck.words[0]));
  const diagnosis = { tick: tick + ticks, scope, diagnoses: true, isPaused, raisedTick: tick };
  world.resumptions = [...world.resumptions, diagnosis];
}

/** Begins a pause of a scope that ends after so many days. */
export function beginTimedPause(world: World, scope: number, tick: number, days: number): void {
  const ticks = Math.max(1, Math.round(days * TICKS_PER_DAY));
  const pause = { tick: tick + ticks, scope, diagnoses: false, isPaused: true, raisedTick: tick };
  world.resumptions = [...world.resumptions, pause];
}

/** Sets a scope aside that was halted too often: the length is drawn, and the scope is paused until then at least. */
export function setAside(world: World, scope: number, tick: number): void {
  const { luck, setAsides, plan } = world;
  drawOnce(luck, plan.scopes[scope].hash, 'diagnosis', setAsides[scope], 1);
  setAsides[scope]++;
  const ticks = Math.max(1, ticksAt(plan.control.penaltyBox!.length, luck.words[0]));
  const pause = { tick: tick + ticks, scope, diagnoses: false, isPaused: true, raisedTick: tick };
  world.resumptions = [...world.resumptions, pause];
}
