import { DecisionLog } from '../../../src/control/decision.ts';
import { newDesk } from '../../../src/control/desk.ts';
import type { Episode } from '../../../src/disturbance/disturbance.ts';
import { DISTURBANCES } from '../../../src/disturbance/index.ts';
import { OPERATIONAL, PENDING_SUPPLIER } from '../../../src/fleet/installation.ts';
import { PURPOSE } from '../../../src/kernel/chance.ts';
import { TICKS_PER_DAY } from '../../../src/kernel/clock.ts';
import { NONE } from '../../../src/kernel/identity.ts';
import { valueAt } from '../../../src/kernel/quantity.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { newBarrierRun } from '../../../src/simulation/barrier-run.ts';
import { newView } from '../../../src/simulation/new-view.ts';
import { newPractice } from '../../../src/simulation/practice.ts';
import { newRun, yearsOf } from '../../../src/simulation/run.ts';
import { newTeams } from '../../../src/simulation/team-days.ts';
import { raiseBarriers } from './barriers.ts';
import type { PlainChance } from './chance.ts';
import { partsOf } from './clearance.ts';
import { drawEntryDays, drawReportSteps, drawValues } from './days-to-come.ts';
import { buildFleet } from './fleet.ts';
import { drawOdds } from './odds.ts';
import { outagesOf } from './outages.ts';
import { layOutWatches } from './quarantine.ts';
import { buildCap } from './raising.ts';
import { buildServices } from './services.ts';
import { openSupport } from './support.ts';
import type { PlainEpisode, PlainWorld } from './world.ts';

/** A world before its first tick. */
export function buildWorld(plan: Plan, chance: PlainChance): PlainWorld {
  const values = drawValues(plan, chance);
  const laidOut = layOutEpisodes(plan, chance, values);
  const strata = buildFleet(plan);
  const log = new DecisionLog();
  const view = newView(plan);
  const run = newRun(
    plan.calendar.days,
    plan.scopes.length,
    plan.groups.length,
    plan.services.length,
    plan.alerts.dnos.length,
    plan.control.cap.length,
    yearsOf(plan.calendar.monthOf),
    plan.risks?.length ?? 0,
    newTeams(plan),
    newPractice(plan),
    newBarrierRun(plan),
    log,
  );
  run.capFrom.fill(plan.calendar.days);
  run.reopenedOn.fill(plan.calendar.days);
  for (const { tally } of strata) view.migratedInstallations += tally[PENDING_SUPPLIER] + tally[OPERATIONAL];
  return {
    plan,
    chance,
    ticks: plan.calendar.days * TICKS_PER_DAY,
    values,
    odds: drawOdds(plan, chance),
    entryDays: drawEntryDays(plan, chance, values),
    reportSteps: drawReportSteps(plan, chance, values),
    givenUp: plan.entries.map(() => false),
    readyDays: plan.suppliers.map((supplier) => Math.floor(values[supplier.ready])),
    strata,
    parts: partsOf(plan, strata),
    services: buildServices(plan, chance, values),
    cap: buildCap(plan, chance, values),
    barriers: raiseBarriers(plan, chance, values),
    supplierReady: plan.suppliers.map(() => false),
    authorised: plan.suppliers.map(() => Array.from({ length: plan.calendar.days }, () => 0)),
    episodes: inOrder(laidOut),
    outages: outagesOf(plan, laidOut),
    incidents: [],
    pauses: [],
    watches: layOutWatches(plan, values),
    diagnosesOf: plan.scopes.map(() => 0),
    setAsidesOf: plan.scopes.map(() => 0),
    agenda: new Map(),
    joiningRetries: [],
    joiningRepair: [],
    repairQueue: [],
    busyServers: 0,
    support: openSupport(plan),
    reports: [],
    lateReports: [],
    harms: [],
    lateHarms: [],
    heldBack: plan.suppliers.map(() => 0),
    desk: newDesk(plan),
    view,
    log,
    run,
    tick: 0,
    day: 0,
    raisedTaken: 0,
    migratedOf: plan.dmcs.map(() => 0),
    learnt: plan.dmcs.map(() => 0),
    lastFailingDay: NONE,
    cleared: false,
    sinceCleared: [],
  };
}

/** In the order in which the log tells what begins in one tick. */
const GROUPS: readonly (readonly Episode['mechanism'][])[] = [
  ['shares'],
  ['incident'],
  ['alerts'],
  ['reports', 'misreports', 'authorisation', 'people', 'reviewers', 'background', 'slowness'],
  ['delayed failures', 'learning loss'],
];

/** The episodes of every disturbance, in the order of the plan. */
function layOutEpisodes(plan: Plan, chance: PlainChance, values: readonly number[]): PlainEpisode[] {
  return plan.disturbances.flatMap((planned, disturbance) => {
    if (planned.enacted === false) return [];
    const episodes = DISTURBANCES[planned.disturbance].episodes(planned, {
      ticks: plan.calendar.days * TICKS_PER_DAY,
      monthOf: plan.calendar.monthOf,
      firstDayNumber: plan.calendar.firstDayNumber,
      valueOf: (name) => values[planned.quantities[name]],
      drawnValue: (name, member) =>
        valueAt(plan.quantities[planned.quantities[name]], ...chance.draw(planned.hash, PURPOSE.incident, member, 0)),
      draw: (member, occasion, out) => out.set(chance.draw(planned.hash, PURPOSE.incident, member, occasion)),
    });
    return episodes.map((episode) => ({
      episode,
      disturbance,
      active: false,
      halted: false,
      answered: false,
      known: false,
    }));
  });
}

/** All but outages, by mechanism. One that has no length never begins. */
function inOrder(laidOut: readonly PlainEpisode[]): PlainEpisode[] {
  const lasting = laidOut.filter(({ episode }) => episode.fromTick < episode.untilTick);
  return GROUPS.flatMap((group) => lasting.filter(({ episode }) => group.includes(episode.mechanism)));
}
