import { apportion } from '../../../src/control/apportion.ts';
import { NEVER_DAY } from '../../../src/fleet/eligible-products.ts';
import type { FirmwareCampaign } from '../../../src/fleet/firmware.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { plainBinomial, rounded } from './binomial.ts';
import type { PlainWorld } from './world.ts';

/** Installations below target firmware that are alike: of one stratum, tried so often, free to be tried from a day on. */
interface Batch {
  readonly stratum: number;
  readonly tries: number;
  readonly fromDay: number;
  installations: number;
}

/** A firmware campaign, and what has come of it. */
export interface PlainCampaign {
  readonly place: number;
  readonly planned: FirmwareCampaign;
  readonly startDay: number;
  readonly volumePerDay: number;
  readonly succeeds: number;
  readonly noConnection: number;
  pool: Batch[];
  readonly credit: Float64Array;
  tries: number;
  upgraded: number;
  unconnected: number;
  failed: number;
  doneDay: number;
}

export function layOutCampaigns(
  plan: Plan,
  values: readonly number[],
  milestoneDays: readonly number[],
): PlainCampaign[] {
  return (plan.firmware ?? []).map((planned, place) => ({
    place,
    planned,
    startDay: planned.milestone === NONE ? Math.floor(values[planned.fromDay]) : milestoneDays[planned.milestone],
    volumePerDay: Math.floor(values[planned.volumePerDay]),
    succeeds: values[planned.succeeds],
    noConnection: values[planned.noConnection],
    pool: [...planned.strata].map((stratum) => ({
      stratum,
      tries: 0,
      fromDay: 0,
      installations: plan.strata.untouched[stratum],
    })),
    credit: new Float64Array(planned.strata.length),
    tries: 0,
    upgraded: 0,
    unconnected: 0,
    failed: 0,
    doneDay: NEVER_DAY,
  }));
}

/** A day of a campaign; tells who is given up after his last try. */
export function runCampaign(
  world: PlainWorld,
  campaign: PlainCampaign,
): { readonly stratum: number; readonly installations: number }[] {
  const { planned, place, startDay } = campaign;
  if (campaign.doneDay !== NEVER_DAY || startDay > world.day) return [];
  if (startDay === world.day && world.day > 0) {
    world.log.record('firmware begins', world.tick, place, NONE, [left(campaign)]);
  }
  const works = !planned.onMigrationDays || world.plan.calendar.migrationDay[world.day] === 1;
  const givenUp = works ? makeTries(world, campaign) : [];
  if (left(campaign) === 0) {
    campaign.doneDay = world.day;
    const excluded = campaign.unconnected + campaign.failed;
    if (campaign.upgraded + excluded > 0) {
      world.log.record('firmware done', world.tick, place, NONE, [campaign.upgraded, excluded]);
    }
  }
  return givenUp;
}

function left({ pool }: PlainCampaign): number {
  return pool.reduce((sum, { installations }) => sum + installations, 0);
}

function makeTries(world: PlainWorld, campaign: PlainCampaign) {
  const strata = [...campaign.planned.strata];
  const free = campaign.pool.filter(({ fromDay }) => fromDay <= world.day);
  const demand = Float64Array.from(strata, (stratum) =>
    free.filter((batch) => batch.stratum === stratum).reduce((sum, { installations }) => sum + installations, 0),
  );
  const parts = Int32Array.from(demand);
  const wanted = demand.reduce((sum, each) => sum + each, 0);
  if (wanted > campaign.volumePerDay) {
    const places = Int32Array.from(strata.keys());
    apportion(campaign.volumePerDay, places, demand, campaign.credit, parts);
  }
  return strata.flatMap((stratum, place) => tryStratum(world, campaign, stratum, parts[place]));
}

function tryStratum(world: PlainWorld, campaign: PlainCampaign, stratum: number, part: number) {
  const { triesLimit, retryDays } = campaign.planned;
  let toTry = part;
  let givenUp = 0;
  campaign.tries += part;
  for (let tries = triesLimit - 1; tries >= 0; tries--) {
    let tried = 0;
    for (const batch of campaign.pool) {
      if (batch.stratum !== stratum || batch.tries !== tries || batch.fromDay > world.day) continue;
      const now = Math.min(toTry, batch.installations);
      batch.installations -= now;
      toTry -= now;
      tried += now;
    }
    // Of those who failed as often, some have no connection: they fail for ever.
    const stillThere = (1 - campaign.noConnection) * failures(campaign.succeeds, tries);
    const chance = stillThere > 0 ? (stillThere * campaign.succeeds) / (campaign.noConnection + stillThere) : 0;
    const upgraded = drawTries(world, stratum, tries + 1, tried, rounded(chance));
    campaign.upgraded += upgraded;
    world.run.barriers.upgradedOn[world.day * world.barriers.campaigns.length + campaign.place] += upgraded;
    const again = { stratum, tries: tries + 1, fromDay: world.day + retryDays, installations: tried - upgraded };
    if (tries === triesLimit - 1) givenUp += tried - upgraded;
    else campaign.pool.push(again);
  }
  const lost = (1 - campaign.noConnection) * failures(campaign.succeeds, triesLimit);
  const total = campaign.noConnection + lost;
  const unconnected = drawTries(world, stratum, 0, givenUp, total > 0 ? rounded(campaign.noConnection / total) : 0);
  campaign.unconnected += unconnected;
  campaign.failed += givenUp - unconnected;
  return givenUp > 0 ? [{ stratum, installations: givenUp }] : [];
}

/** The chance to fail so many tries, where there is a connection. */
function failures(succeeds: number, tries: number): number {
  return Array.from({ length: tries }).reduce((chance: number) => chance * (1 - succeeds), 1);
}

function drawTries({ chance, plan, day }: PlainWorld, stratum: number, what: number, trials: number, share: number) {
  return plainBinomial(trials, share, (round) =>
    chance.draw(plan.strata.hashes[stratum], PURPOSE.firmware, day, 64 * what + round),
  );
}
