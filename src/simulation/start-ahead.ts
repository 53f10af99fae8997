import { isLimited } from '../control/entry-limits.ts';
import { CLASSES, FIRST } from '../control/view.ts';
import { DORMANT } from '../fleet/installation.ts';
import { isCertain } from '../kernel/duration-law.ts';
import { remember } from './ahead.ts';
import { depart, fly, followTroubled, startRetries } from './attempt.ts';
import { enterStarted } from './enter-started.ts';
import { layOutWaves } from './lay-out-waves.ts';
import { visit } from './marks.ts';
import { putIntoRow } from './straight-through.ts';
import type { World } from './world.ts';

/**
 * At the opening: starts the day's first attempts, each at the tick of its wave, and the retries of this wave. Whoever cannot be
 * started ahead is left to the waves. It may only be done where {@link mayStartAhead} says so.
 *
 * @param wave the first wave that is not lost to the day
 */
export function startAhead(world: World, tick: number, wave: number): void {
  const { ahead } = world;
  layOutWaves(world);
  ahead.isOn = true;
  ahead.wave = wave;
  ahead.followed = 0;
  setApart(world, wave);
  enterStarted(world, ahead.strata, ahead.count);
  depart(world, ahead.strata, ahead.count);
  startRetries(world, ahead.strata, ahead.count, tick);
  startFirst(world, wave);
}

/**
 * Sets apart what every stratum starts today: its retries where they fit into this wave, and fresh installations at all waves.
 * The day was planned within what waits and is authorised, so that no wave can come short of any.
 */
function setApart(world: World, wave: number): void {
  const { ahead, desk, view, plan, quarantine } = world;
  const { ofStratum, before, receiving, receivers } = desk.allocation;
  const { status, supplier, entry, outcome } = plan.strata;
  const waves = plan.calendar.waves.length;
  const turn = view.day % waves;
  const isBudgeted = plan.control.retryShare < 1;
  ahead.count = 0;
  ahead.byWaveCount = 0;
  for (let place = 0; place < receivers; place++) {
    const stratum = receiving[place];
    const units = ofStratum[stratum];
    const first = (before[stratum] + turn) % waves;
    const retries = Math.min(view.retriesWaiting[stratum], desk.retriesLeft[stratum]);
    // Unless the day's retries are told beforehand, one that comes back in the day may take a unit before a fresh one does.
    const isTold = isBudgeted || isLimited(desk.demand, entry[stratum]);
    const isTimed = isCertain(plan.outcomes[outcome[stratum]].turnaround);
    if (!isTold || !isTimed || retries > dealtTo(units, first, wave, waves)) {
      ahead.byWave[ahead.byWaveCount] = stratum;
      ahead.byWaveCount++;
      continue;
    }
    let left = units;
    for (let past = 0; past < wave; past++) left -= dealtTo(units, first, past, waves);
    const fresh = left - retries;
    if (status[stratum] !== DORMANT) view.authorisedToday[supplier[stratum]] -= fresh;
    desk.retriesLeft[stratum] -= retries;
    quarantine.retriesNow[stratum] = retries;
    quarantine.freshNow[stratum] = fresh;
    ahead.strata[ahead.count] = stratum;
    ahead.count++;
  }
}

/** What the deal gives a wave of so many units, of which the first goes to wave `first`: see `dealt` in control/share-out. */
function dealtTo(units: number, first: number, wave: number, waves: number): number {
  const all = Math.floor(units / waves);
  const after = wave < first ? wave - first + waves : wave - first;
  return after < units - all * waves ? all + 1 : all;
}

/** First attempts of the whole day: the troubled are followed from their own wave on, all others are counted on their way. */
function startFirst(world: World, wave: number): void {
  const { plan, ahead, shares, marks, view, luck, desk, nextNumber } = world;
  const { strata, count, ofWave } = ahead;
  const { freshNow } = world.quarantine;
  const { planes, fate } = luck.ofStrata;
  const { ofStratum, before } = desk.allocation;
  const { troubled } = shares;
  const waves = plan.calendar.waves.length;
  const turn = view.day % waves;
  for (let i = 0; i < count; i++) {
    const stratum = strata[i];
    const attempts = freshNow[stratum];
    if (attempts === 0) continue;
    freshNow[stratum] = 0;
    const from = nextNumber[stratum];
    nextNumber[stratum] = from + attempts;
    view.freshWaiting[stratum] -= attempts;
    const units = ofStratum[stratum];
    const all = Math.floor(units / waves);
    const over = units - all * waves;
    const first = (before[stratum] + turn) % waves;
    let left = attempts;
    for (let later = waves - 1; later > wave; later--) {
      const after = later < first ? later - first + waves : later - first;
      ofWave[later] = after < over ? all + 1 : all;
      left -= ofWave[later];
    }
    // Retries took their part of the first wave.
    ofWave[wave] = left;
    visit(marks, stratum, from, from + attempts, troubled[stratum * CLASSES + FIRST], planes, fate);
    if (marks.found > 0) followFound(world, stratum, from, wave);
    sendStraight(world, stratum, wave, attempts - marks.found);
  }
}

/** Follows the troubled whom the last visit has found, and takes them out of those who go straight through. */
function followFound(world: World, stratum: number, from: number, firstWave: number): void {
  const { ahead, marks } = world;
  const { ofWave, tickOfWave } = ahead;
  let wave = firstWave;
  let end = from + ofWave[wave];
  for (let i = 0; i < marks.found; i++) {
    while (marks.numbers[i] >= end) {
      wave++;
      end += ofWave[wave];
    }
    ofWave[wave]--;
    const slot = followTroubled(world, stratum, i);
    fly(world, slot, tickOfWave[wave]);
    if (wave > firstWave) remember(ahead, slot, wave);
  }
}

/** Sends on their way who goes straight through, wave by wave; waves whose attempts nobody tells apart together. */
function sendStraight(world: World, stratum: number, firstWave: number, attempts: number): void {
  const { plan, straight, ahead } = world;
  const { ofWave, rowOfWave } = ahead;
  const waves = ofWave.length;
  const firstRow = plan.strata.outcome[stratum] * waves;
  const place = stratum * CLASSES + FIRST;
  straight.inFlight[stratum] += attempts;
  let row = rowOfWave[firstRow + firstWave];
  let together = 0;
  for (let wave = firstWave; wave < waves; wave++) {
    const rowNow = rowOfWave[firstRow + wave];
    if (rowNow !== row) {
      putIntoRow(straight, row, place, together);
      row = rowNow;
      together = 0;
    }
    together += ofWave[wave];
  }
  putIntoRow(straight, row, place, together);
}
