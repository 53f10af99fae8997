import { DAYS_PER_YEAR } from '../../../src/fleet/churn.ts';
import {
  EXCLUDED,
  MOVED_OUT,
  NOT_ELIGIBLE,
  OPERATIONAL,
  PENDING_SUPPLIER,
  REMOVED,
} from '../../../src/fleet/installation.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { behindFirmware } from './barriers.ts';
import { plainBinomial, plainHypergeometric } from './binomial.ts';
import { add, type PlainStratum } from './fleet.ts';
import { count, move, type PlainWorld } from './world.ts';

/** Section 3, 'Churn': at the midnight that begins a day some leave, some go dormant, some join. */
export function churn(world: PlainWorld): void {
  const { plan, day } = world;
  if (plan.churn === undefined) return;
  moveFound(world);
  if (day > 0 && day % plan.churn.settledEveryDays === 0) {
    for (const stratum of world.strata) remove(world, stratum);
    for (const stratum of world.strata) changeSupplier(world, stratum);
  }
  grow(world);
}

/** The chance of an installation of the stratum between two settlements, of all departures that reach it. */
function chanceOf(world: PlainWorld, stratum: PlainStratum, kind: 'removals' | 'changesOfSupplier'): number {
  const { settledEveryDays, [kind]: departures } = world.plan.churn!;
  const stays = departures
    .filter(({ scope }) => stratum.scopes.includes(scope))
    .reduce((share, { yearlyShare }) => share * (1 - world.values[yearlyShare]), 1);
  return 1 - stays ** (settledEveryDays / DAYS_PER_YEAR);
}

/** Never started, and held by neither firmware nor a blocker. */
function freeOf(world: PlainWorld, stratum: PlainStratum): number {
  if (stratum.eligible) return stratum.fresh.length;
  return stratum.unlisted.length - behindFirmware(world, stratum);
}

function remove(world: PlainWorld, stratum: PlainStratum): void {
  const share = chanceOf(world, stratum, 'removals');
  const leaversOf: LeaversOf = (installations, place) =>
    plainBinomial(installations, share, (round) =>
      world.chance.draw(stratum.hash, PURPOSE.removal, world.day, 64 * place + round),
    );
  const free = freeOf(world, stratum);
  const untouched = leaversOf(free, 0);
  if (stratum.stale > 0) {
    stratum.stale -= plainHypergeometric(free, stratum.stale, untouched, (i) =>
      world.chance.draw(stratum.hash, PURPOSE.stale, world.day, 2 ** 30 + i),
    );
  }
  leave(stratum, untouched, REMOVED);
  count(world, 'removed', untouched);
  for (const [place, state] of [PENDING_SUPPLIER, OPERATIONAL].entries()) {
    const migrated = stratum.installations.filter((one) => one.state === state && !one.isToFail);
    migrated.sort((a, b) => a.migratedOn - b.migratedOn || a.number - b.number);
    const leavers = migrated.slice(0, leaversOf(migrated.length, place + 1));
    for (const installation of leavers) move(installation, REMOVED);
    count(world, 'removedMigrated', leavers.length);
  }
  removeBelow(world, stratum, leaversOf);
  removeHeld(world, stratum, leaversOf);
}

/** Those below target, by the tries behind them and the days until they may be tried again (0 where they could have been yesterday). */
function removeBelow(world: PlainWorld, stratum: PlainStratum, leaversOf: LeaversOf): void {
  for (const { pool, planned } of world.barriers.campaigns) {
    const batches = pool.filter((batch) => batch.stratum === stratum.place);
    const cellOf = ({ tries, fromDay }: (typeof batches)[number]): number =>
      Math.max(0, fromDay - world.day + 1) * planned.triesLimit + tries;
    for (const cell of new Set(batches.map(cellOf))) {
      const alike = batches.filter((batch) => cellOf(batch) === cell);
      const installations = alike.reduce((sum, batch) => sum + batch.installations, 0);
      let leavers = leaversOf(installations, 3 + cell);
      leaveUnlisted(world, stratum, leavers);
      for (const batch of alike) {
        const here = Math.min(leavers, batch.installations);
        batch.installations -= here;
        leavers -= here;
      }
    }
  }
}

function removeHeld(world: PlainWorld, stratum: PlainStratum, leaversOf: LeaversOf): void {
  for (const [place, { holds }] of world.barriers.blockers.entries()) {
    const held = holds.get(stratum.place) ?? 0;
    const leavers = leaversOf(held, 65_536 + place);
    if (leavers === 0) continue;
    holds.set(stratum.place, held - leavers);
    leaveUnlisted(world, stratum, leavers);
  }
}

function leaveUnlisted(world: PlainWorld, stratum: PlainStratum, leavers: number): void {
  for (const installation of stratum.unlisted.splice(stratum.unlisted.length - leavers)) move(installation, REMOVED);
  count(world, 'removed', leavers);
}

/** Of so many, those that leave at this midnight, drawn at a place of their own. */
type LeaversOf = (installations: number, place: number) => number;

function changeSupplier(world: PlainWorld, stratum: PlainStratum): void {
  const becomes = world.plan.churn!.becomes[stratum.place];
  if (becomes === NONE) return;
  const share = chanceOf(world, stratum, 'changesOfSupplier');
  const draw = (round: number) => world.chance.draw(stratum.hash, PURPOSE.supplierChange, world.day, round);
  const changing = plainBinomial(freeOf(world, stratum) - stratum.stale, share, draw);
  const { unnoticed } = world.plan.churn!;
  const isMissed = unnoticed !== undefined && stratum.eligible;
  const stale = isMissed ? plainBinomial(changing, world.values[unnoticed], (round) => draw(64 + round)) : 0;
  stratum.stale += stale;
  const movers = changing - stale;
  leave(stratum, movers, MOVED_OUT);
  welcome(world, world.strata[becomes], movers);
  count(world, 'changedSupplier', movers);
}

/** Who was found out yesterday goes to where the others have gone. */
function moveFound(world: PlainWorld): void {
  const all = world.strata.reduce((sum, { found }) => sum + found.length, 0);
  if (all > 0) world.log.record('stale authorisations', world.tick, 0, NONE, [all]);
  for (const stratum of world.strata.filter(({ found }) => found.length > 0)) {
    for (const installation of stratum.found) move(installation, MOVED_OUT);
    welcome(world, world.strata[world.plan.churn!.becomes[stratum.place]], stratum.found.length);
    count(world, 'changedSupplier', stratum.found.length);
    stratum.found = [];
  }
}

/** The highest numbers leave. */
function leave(stratum: PlainStratum, leavers: number, to: number): void {
  const queue = stratum.eligible ? stratum.fresh : stratum.unlisted;
  for (const installation of queue.splice(queue.length - leavers)) move(installation, to);
}

function grow(world: PlainWorld): void {
  const { plan, day, values } = world;
  for (const { stratum, installations, fromDay, untilDay } of plan.churn!.growth) {
    const from = Math.floor(values[fromDay]);
    const isLump = untilDay === NONE;
    const soFar = (days: number): number => Math.floor((values[installations] * 12 * days) / DAYS_PER_YEAR);
    const isOver = !isLump && day >= Math.floor(values[untilDay]);
    let joiners = 0;
    if (isLump && day === Math.max(0, from)) joiners = Math.floor(values[installations]);
    if (!isLump && day >= from && !isOver) joiners = soFar(day - from + 1) - soFar(day - from);
    if (isLump && joiners > 0 && day > 0) world.log.record('scope grows', world.tick, stratum, NONE, [joiners]);
    welcome(world, world.strata[stratum], joiners);
    count(world, 'joined', joiners);
  }
}

/** Installations come to a stratum, and go to its backlog with the others, this very morning perhaps. */
function welcome(world: PlainWorld, stratum: PlainStratum, comers: number): void {
  stratum.joined += comers;
  for (let i = 0; i < comers; i++) {
    const installation = add(stratum, NOT_ELIGIBLE);
    if (world.givenUp[stratum.entry]) {
      move(installation, EXCLUDED);
      count(world, 'excluded');
    } else {
      stratum.unlisted.push(installation);
    }
  }
}
