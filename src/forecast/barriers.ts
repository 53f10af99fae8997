import type { Plan } from '../plan/plan.ts';
import { BLOCKER_SUM, BLOCKER_SUMS, CAMPAIGN_SUM, CAMPAIGN_SUMS } from '../simulation/barrier-run.ts';
import { isoDateOf } from '../units/date.ts';
import type { BlockerForecast, FirmwareForecast, GateForecast } from './barrier-forecast.ts';
import type { BarrierTally } from './barrier-tally.ts';
import { dateQuantilesOf } from './date-quantiles.ts';
import { estimateOf } from './estimate.ts';
import type { DateQuantiles, Estimate, Forecasted } from './forecast.ts';

/** When gates open, what blockers hold back and harm, and how far firmware campaigns come. */
export function barriersOf(
  plan: Plan,
  tally: BarrierTally,
  level: number,
): Pick<Forecasted, 'gates' | 'blockers' | 'firmware'> {
  const { gates = [], blockers = [], firmware = [] } = plan;
  const dates = (place: number): DateQuantiles =>
    dateQuantilesOf(plan, Int32Array.from(tally.doneOn, (row) => row[place]).sort(), level);
  return {
    gates: gates.map(({ id, label, strata }, place): GateForecast => {
      return { id, label, strata: strata.length, opens: dates(place) };
    }),
    blockers: blockers.map(({ id, label }, place): BlockerForecast => {
      return { id, label, lifted: dates(gates.length + place), ...blockerSums(tally, place) };
    }),
    firmware: firmware.map(({ id, label, strata }, place): FirmwareForecast => {
      const sum = (what: keyof typeof CAMPAIGN_SUM): Estimate =>
        estimateOf(sumsAt(tally.campaignSums, place * CAMPAIGN_SUMS + CAMPAIGN_SUM[what]));
      return {
        id,
        label,
        below: strata.reduce((installations, stratum) => installations + plan.strata.untouched[stratum], 0),
        done: dates(gates.length + blockers.length + place),
        tries: sum('tries'),
        upgraded: sum('upgraded'),
        noConnection: sum('unconnected'),
        failed: sum('failed'),
        left: sum('left'),
        days: upgradedByDay(plan, tally, place),
      };
    }),
  };
}

function blockerSums({ blockerSums }: BarrierTally, place: number) {
  const sums = (what: keyof typeof BLOCKER_SUM): Float64Array =>
    sumsAt(blockerSums, place * BLOCKER_SUMS + BLOCKER_SUM[what]);
  const migrated = sums('migrated');
  const harmed = sums('harmed');
  return {
    held: estimateOf(sums('held')),
    needless: estimateOf(sums('needless')),
    migratedBefore: estimateOf(migrated),
    harmed: estimateOf(harmed),
    harmedOfMigrated: estimateOf(harmed.map((count, future) => (count === 0 ? 0 : count / migrated[future]))),
  };
}

function upgradedByDay({ calendar, firmware = [] }: Plan, tally: BarrierTally, place: number) {
  return Array.from({ length: calendar.days }, (_, day) => ({
    date: isoDateOf(calendar.firstDayNumber + day),
    upgraded: tally.upgradedOn[day * firmware.length + place] / tally.doneOn.length,
  }));
}

function sumsAt(rows: readonly Float64Array[], at: number): Float64Array {
  return Float64Array.from(rows, (row) => row[at]);
}
