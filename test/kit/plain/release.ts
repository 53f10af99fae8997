import { FIRST, LATER } from '../../../src/control/view.ts';
import { DORMANT } from '../../../src/fleet/installation.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { goInVain, goOn, startAttempt } from './attempt.ts';
import { plainHypergeometric } from './binomial.ts';
import type { PlainInstallation, PlainStratum } from './fleet.ts';
import { isHeld, isInVain, openWaves } from './outages.ts';
import { quarantine, screen } from './quarantine.ts';
import { makeRoom, occupy, roomFor } from './services.ts';
import { count, type PlainWorld } from './world.ts';

/** Section 5, fifth step: a wave of a go day starts its quota, stratum by stratum. */
export function release(world: PlainWorld, wave: number): void {
  const dealtTo = deal(world, wave);
  makeRoom(world, wave);
  const starting: Next[][] = world.strata.map(() => []);
  for (const stratum of inTurn(world)) {
    const isStopped = world.desk.held.strata[stratum.place] === 1;
    const letsThrough = isStopped ? 0 : Math.min(...stratum.scopes.map((scope) => world.desk.letsThrough[scope]));
    stratum.letThroughToday += dealtTo[stratum.place] * letsThrough;
    const quota = Math.floor(stratum.letThroughToday + 1e-9) - stratum.quotaToday;
    stratum.quotaToday += quota;
    // What is halted, or throttled to nothing, cancels what services withheld.
    if (letsThrough === 0) stratum.withheld = 0;
    const wanted = stratum.withheld + quota;
    const units = isHeld(world, stratum) ? 0 : roomFor(world, stratum, wanted);
    stratum.withheld = wanted - units;
    const waiting = stratum.fresh.length;
    const nexts: Next[] = [];
    for (let left = units; left > 0; left--) {
      const next = nextOf(world, stratum);
      if (next !== undefined) nexts.push(next);
    }
    for (const next of withoutStale(world, stratum, waiting, nexts)) {
      occupy(world, stratum);
      starting[stratum.place].push(next);
    }
  }
  const quarantined = screen(
    world,
    starting.map((nexts) => nexts.map(({ installation }) => installation)),
  );
  const inVain = new Set(world.strata.filter((stratum) => isInVain(world, stratum)));
  for (const { installation, attemptClass } of starting.flat()) {
    startAttempt(world, installation, attemptClass);
    if (quarantined.has(installation)) quarantine(world, installation);
    else if (inVain.has(installation.stratum)) goInVain(world, installation);
    else goOn(world, installation);
  }
}

/** Section 3, 'Stale authorisations': of the fresh that are to be started, some have another supplier. The highest numbers are left out. */
function withoutStale(world: PlainWorld, stratum: PlainStratum, waiting: number, nexts: readonly Next[]): Next[] {
  const fresh = nexts.filter(({ attemptClass }) => attemptClass === FIRST);
  if (stratum.stale === 0) return [...nexts];
  const stale = plainHypergeometric(waiting, stratum.stale, fresh.length, (i) =>
    world.chance.draw(stratum.hash, PURPOSE.stale, world.tick, i),
  );
  const back = fresh.slice(fresh.length - stale);
  stratum.fresh.unshift(...back.map(({ installation }) => installation));
  stratum.found.push(...stratum.fresh.splice(stratum.fresh.length - stale));
  stratum.stale -= stale;
  count(world, 'staleAuthorisations', stale);
  return nexts.filter((next) => !back.includes(next));
}

/** Where there are services, another stratum is first each day. */
function inTurn({ strata, services, day }: PlainWorld): PlainStratum[] {
  const first = services.length === 0 ? 0 : day % strata.length;
  return [...strata.slice(first), ...strata.slice(0, first)];
}

/** Section 6, 'The deal': by stratum, the units that this wave is dealt. */
function deal(world: PlainWorld, wave: number): number[] {
  let unit = 0;
  return world.strata.map((stratum) => {
    const allocated = world.desk.allocation.ofStratum[stratum.place];
    if (allocated === 0) return 0;
    const open = openWaves(world, stratum);
    let units = 0;
    for (let i = 0; i < allocated; i++, unit++) {
      if (open[(unit + world.day) % open.length] === wave) units++;
    }
    return units;
  });
}

/** What is started next, and whether it is its first attempt. */
interface Next {
  readonly installation: PlainInstallation;
  readonly attemptClass: number;
}

/** A retry where there is one within the day's allowance, else a fresh installation where one is authorised. */
function nextOf(world: PlainWorld, stratum: PlainStratum): Next | undefined {
  const { desk } = world;
  const authorised = world.authorised[stratum.supplier];
  if (stratum.retries.length > 0 && desk.retriesLeft[stratum.place] > 0) {
    desk.retriesLeft[stratum.place]--;
    return { installation: stratum.retries.shift() as PlainInstallation, attemptClass: LATER };
  }
  if (stratum.fresh.length > 0 && (stratum.status === DORMANT || authorised[world.day] > 0)) {
    if (stratum.status !== DORMANT) authorised[world.day]--;
    return { installation: stratum.fresh.shift() as PlainInstallation, attemptClass: FIRST };
  }
  return undefined;
}
