import { CLASSES, FIRST } from '../control/view.ts';
import { DORMANT, IN_FLIGHT, WAITING } from '../fleet/installation.ts';
import { dueOf } from './attempt.ts';
import { enterFirst } from './enter-started.ts';
import { dismiss } from './members.ts';
import { unitsOf } from './planned-tests.ts';
import { TOTAL } from './run.ts';
import { move } from './stocks.ts';
import { putIntoRow, takeFromRow } from './straight-through.ts';
import type { World } from './world.ts';

/**
 * Something came between: what was started ahead for this wave and for later ones has not happened, and the day goes on wave by
 * wave. Who is not started yet has its number again, so that nobody's luck changes.
 */
export function takeBack(world: World, wave: number): void {
  const { ahead } = world;
  const waves = ahead.tickOfWave.length;
  callBack(world, wave);
  for (let i = 0; i < ahead.count; i++) {
    for (let late = wave; late < waves; late++) unstart(world, ahead.strata[i], late);
  }
  ahead.isOn = false;
}

/** Whoever is followed for a wave to come is followed no more: it stands with those who go straight through until they are called back. */
function callBack(world: World, wave: number): void {
  const { ahead, members, straight, ticks } = world;
  for (let i = 0; i < ahead.followed; i++) {
    const ofWave = ahead.waveOfSlot[i];
    if (ofWave < wave) continue;
    const slot = ahead.slots[i];
    const stratum = members.stratum[slot];
    const due = dueOf(world, slot, ahead.tickOfWave[ofWave]);
    if (due < ticks) members.events.cancel(slot, due);
    dismiss(members, slot);
    straight.inFlight[stratum]++;
    putIntoRow(straight, rowOfWave(world, stratum, ofWave), placeOf(stratum), 1);
  }
}

/** A wave's first attempts of a stratum wait again. Its retries, if it had any, were started before. */
function unstart(world: World, stratum: number, wave: number): void {
  const { plan, view, stocks, run, straight, desk } = world;
  const { status, supplier, entry, group } = plan.strata;
  const attempts = unitsOf(world, stratum, wave);
  world.nextNumber[stratum] -= attempts;
  view.freshWaiting[stratum] += attempts;
  if (status[stratum] !== DORMANT) view.authorisedToday[supplier[stratum]] += attempts;
  enterFirst(view, desk.scopesOf, stratum, entry[stratum], -attempts);
  move(stocks, stratum, WAITING, IN_FLIGHT, -attempts);
  run.started[view.day] -= attempts;
  run.startedByGroup[view.day * plan.groups.length + group[stratum]] -= attempts;
  run.totals[TOTAL.attempts] -= attempts;
  straight.inFlight[stratum] -= attempts;
  takeFromRow(straight, rowOfWave(world, stratum, wave), placeOf(stratum), attempts);
}

function rowOfWave({ ahead, plan }: World, stratum: number, wave: number): number {
  return ahead.rowOfWave[plan.strata.outcome[stratum] * ahead.tickOfWave.length + wave];
}

function placeOf(stratum: number): number {
  return stratum * CLASSES + FIRST;
}
