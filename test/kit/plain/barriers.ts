import type { Blocker } from '../../../src/fleet/blocker.ts';
import { EXCLUDED, WAITING } from '../../../src/fleet/installation.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { BLOCKER_SUM, BLOCKER_SUMS } from '../../../src/simulation/barrier-run.ts';
import { plainBinomial, rounded } from './binomial.ts';
import { layOutCampaigns, type PlainCampaign, runCampaign } from './campaign.ts';
import type { PlainChance } from './chance.ts';
import { drawMilestoneDays, fulfilment } from './days-to-come.ts';
import type { PlainStratum } from './fleet.ts';
import { count, move, type PlainWorld } from './world.ts';

/** What stands between the untouched and the backlog besides their entries. */
export interface PlainBarriers {
  readonly gates: readonly { readonly day: number; readonly strata: readonly number[] }[];
  readonly blockers: readonly PlainBlocker[];
  readonly campaigns: readonly PlainCampaign[];
}

interface PlainBlocker {
  readonly planned: Blocker;
  readonly liftDay: number;
  readonly held: number;
  readonly needless: number;
  readonly missed: number;
  /** By place of its stratum: how many it holds. */
  readonly holds: Map<number, number>;
}

export function raiseBarriers(plan: Plan, chance: PlainChance, values: readonly number[]): PlainBarriers {
  const milestoneDays = drawMilestoneDays(plan, chance, values);
  return {
    gates: (plan.gates ?? []).map(({ when, strata }) => ({
      day: fulfilment(when, milestoneDays),
      strata: [...strata],
    })),
    blockers: (plan.blockers ?? []).map((planned) => ({
      planned,
      liftDay: fulfilment(planned.when, milestoneDays),
      ...sharesOf(planned, values),
      holds: new Map(),
    })),
    campaigns: layOutCampaigns(plan, values, milestoneDays),
  };
}

/** Section 3, 'Blockers': of all homes those held; of these the needless; of those let pass the missed. */
function sharesOf({ categories }: Blocker, values: readonly number[]) {
  const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
  const held = categories.filter(({ isHeld }) => isHeld);
  const passed = categories.filter(({ isHeld }) => !isHeld);
  const heldShare = sum(held.map(({ share }) => values[share]));
  const needless = sum(held.map(({ share, affected }) => values[share] * (1 - values[affected])));
  const missed = sum(passed.map(({ share, affected }) => values[share] * values[affected]));
  return {
    held: rounded(heldShare),
    needless: heldShare > 0 ? rounded(needless / heldShare) : 0,
    missed: heldShare < 1 ? rounded(missed / (1 - heldShare)) : 0,
  };
}

/** Section 5, first step: gates that open today are told of; that day 0 finds them open is no news. */
export function openGates(world: PlainWorld): void {
  for (const [place, { day }] of world.barriers.gates.entries()) {
    if (day === world.day && day > 0) world.log.record('gate opens', world.tick, place, NONE);
  }
  for (const stratum of world.strata) {
    const isListed = world.entryDays[stratum.entry] <= world.day && !world.givenUp[stratum.entry];
    const gates = world.barriers.gates.filter(({ strata }) => strata.includes(stratum.place));
    if (isListed && gates.every(({ day }) => day <= world.day)) stratum.eligible = true;
  }
}

/** Section 3, 'Firmware': today's tries. */
export function runCampaigns(world: PlainWorld): void {
  for (const campaign of world.barriers.campaigns) {
    for (const { stratum, installations } of runCampaign(world, campaign)) {
      for (const installation of world.strata[stratum].unlisted.splice(-installations)) {
        move(installation, EXCLUDED);
        count(world, 'excluded');
      }
    }
  }
}

/** Section 3, 'Blockers': whoever has passed gates and firmware passes them one by one, and gets the next numbers. */
export function joinBacklog(world: PlainWorld): void {
  const { blockers } = world.barriers;
  const joining = world.strata.map((stratum) =>
    stratum.eligible ? stratum.unlisted.length - behindFirmware(world, stratum) - behindBlockers(world, stratum) : 0,
  );
  for (const [place, blocker] of blockers.entries()) {
    const sums = world.run.barriers.blockerSums.subarray(place * BLOCKER_SUMS, (place + 1) * BLOCKER_SUMS);
    if (blocker.liftDay === world.day && world.day > 0) {
      const released = [...blocker.holds.values()].reduce((sum, holds) => sum + holds, 0);
      world.log.record('blocker lifted', world.tick, place, NONE, [released]);
    }
    for (const stratum of blocker.planned.strata) {
      const holds = blocker.holds.get(stratum) ?? 0;
      if (blocker.liftDay === world.day) {
        joining[stratum] += holds;
        blocker.holds.delete(stratum);
      } else if (blocker.liftDay > world.day) {
        const held = draw(world, blocker, stratum, 0, joining[stratum], blocker.held);
        joining[stratum] -= held;
        blocker.holds.set(stratum, holds + held);
        sums[BLOCKER_SUM.held] += held;
        sums[BLOCKER_SUM.needless] += draw(world, blocker, stratum, 1, held, blocker.needless);
      }
    }
  }
  for (const stratum of world.strata) {
    const joined = stratum.unlisted.splice(0, joining[stratum.place]);
    for (const installation of joined) {
      move(installation, WAITING);
      installation.number = nextNumber(stratum);
      stratum.fresh.push(installation);
    }
  }
}

/** The number after all that wait for their first attempt, were ever started, or stood in the initial stocks. */
function nextNumber({ installations, fresh }: PlainStratum): number {
  const last = fresh.at(-1);
  if (last !== undefined) return last.number + 1;
  return installations.reduce(
    (next, { number, isStock, attemptsStarted }) =>
      isStock || attemptsStarted > 0 ? Math.max(next, number + 1) : next,
    0,
  );
}

/** At midnight: some of those migrated before a blocker was lifted should have been held back. */
export function countHarmed(world: PlainWorld): void {
  for (const [place, blocker] of world.barriers.blockers.entries()) {
    if (blocker.liftDay <= world.day) continue;
    for (const stratum of blocker.planned.strata) {
      const migrated = world.strata[stratum].migratedToday;
      const harmed = draw(world, blocker, stratum, 2, migrated, blocker.missed);
      world.run.barriers.blockerSums[place * BLOCKER_SUMS + BLOCKER_SUM.migrated] += migrated;
      world.run.barriers.blockerSums[place * BLOCKER_SUMS + BLOCKER_SUM.harmed] += harmed;
      count(world, 'misidentified', harmed);
    }
  }
}

/** Whoever is given up with his entry is tried no more. */
export function forget(world: PlainWorld, stratum: PlainStratum): void {
  for (const campaign of world.barriers.campaigns) {
    campaign.pool = campaign.pool.filter((batch) => batch.stratum !== stratum.place);
  }
}

/** What the doors to the backlog leave behind them, at the end. */
export function sumUpBarriers({ barriers, run, plan }: PlainWorld): void {
  const { gates, blockers, campaigns } = barriers;
  const days = [
    ...gates.map(({ day }) => day),
    ...blockers.map(({ liftDay }) => liftDay),
    ...campaigns.map(({ doneDay }) => doneDay),
  ];
  run.barriers.doneOn.set(days.map((day) => Math.min(plan.calendar.days, Math.max(0, day))));
  for (const [place, campaign] of campaigns.entries()) {
    const { tries, upgraded, unconnected, failed, pool } = campaign;
    const left = pool.reduce((sum, { installations }) => sum + installations, 0);
    run.barriers.campaignSums.set([tries, upgraded, unconnected, failed, left], place * 5);
  }
}

export function behindFirmware({ barriers }: PlainWorld, stratum: PlainStratum): number {
  const batches = barriers.campaigns.flatMap(({ pool }) => pool.filter((batch) => batch.stratum === stratum.place));
  return batches.reduce((sum, { installations }) => sum + installations, 0);
}

function behindBlockers({ barriers }: PlainWorld, stratum: PlainStratum): number {
  return barriers.blockers.reduce((sum, { holds }) => sum + (holds.get(stratum.place) ?? 0), 0);
}

function draw(
  { chance, plan, day }: PlainWorld,
  { planned }: PlainBlocker,
  stratum: number,
  what: number,
  trials: number,
  share: number,
): number {
  return plainBinomial(trials, share, (round) =>
    chance.draw(planned.hash, PURPOSE.blocker, plan.strata.hashes[stratum], 256 * day + 64 * what + round),
  );
}
