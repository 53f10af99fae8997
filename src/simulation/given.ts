import { workingDaysAfter } from '../control/migration-calendar.ts';
import type {
  AlertStorm,
  DelayedFailures,
  Episode,
  Incident,
  LearningLoss,
  Outage,
} from '../disturbance/disturbance.ts';
import { DISTURBANCES } from '../disturbance/index.ts';
import type { ShareModifier } from '../disturbance/share-modifier.ts';
import type {
  AuthorisationShift,
  BackgroundSurge,
  Misreports,
  PeopleDay,
  ReportGap,
  ReviewersDay,
  Slowness,
} from '../disturbance/spells.ts';
import { type Entry, fulfilledOn, inOrderOfWaiting, NEVER_DAY } from '../fleet/eligible-products.ts';
import { drawAt, PURPOSE, purposeKey, thresholdOf } from '../kernel/chance.ts';
import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { NONE } from '../kernel/identity.ts';
import { valueAt } from '../kernel/quantity.ts';
import type { Plan } from '../plan/plan.ts';
import { drawOnce, type Luck } from './luck.ts';
import { drawOdds, newOdds, type Odds } from './odds.ts';

/** What a world brings and the control centre does not know beforehand: values, dates and what goes wrong. */
export interface Given {
  /** The value of every quantity. */
  readonly values: Float64Array;
  /** The milestones, each after those that it waits for. */
  readonly milestoneOrder: readonly number[];
  readonly milestoneDay: Float64Array;
  /** By milestone: the day on which each of its steps is taken; nothing where it has none. */
  readonly stepDays: readonly Float64Array[];
  /** Day from which an entry's strata are eligible, NEVER_DAY if never. */
  readonly entryDay: Float64Array;
  readonly readyDay: Float64Array;
  /** Day from which each step of the governance cap holds. */
  readonly capDay: Float64Array;
  /** By service: day from which each step of its capacity holds. */
  readonly capacityDay: readonly Float64Array[];
  readonly odds: Odds;
  /** Alerts a day that the programme must stay below, infinite where none is stated. */
  alertLimit: number;
  /** The same of all alerts on the network, the background among them. */
  networkLimit: number;
  modifiers: readonly ShareModifier[];
  incidents: readonly Incident[];
  storms: readonly AlertStorm[];
  gaps: readonly ReportGap[];
  misreports: readonly Misreports[];
  people: readonly PeopleDay[];
  reviewers: readonly ReviewersDay[];
  authorisations: readonly AuthorisationShift[];
  surges: readonly BackgroundSurge[];
  slow: readonly Slowness[];
  /** When disturbances last that the log tells by their names: their places in the plan. */
  spells: readonly { readonly disturbance: number; readonly fromTick: number; readonly untilTick: number }[];
  delayed: readonly DelayedFailures[];
  losses: readonly LearningLoss[];
  /** In the order of their onsets; of the same tick, in that of the plan. */
  outages: readonly GivenOutage[];
}

/** An outage, and the place of its disturbance in the plan. */
export interface GivenOutage extends Outage {
  readonly disturbance: number;
}

/** Room for what a world brings; {@link give} fills it. */
export function newGiven(plan: Plan): Given {
  return {
    values: new Float64Array(plan.quantities.length),
    milestoneOrder: inOrderOfWaiting(plan.milestones),
    milestoneDay: new Float64Array(plan.milestones.length),
    stepDays: plan.milestones.map(({ steps = [] }) => new Float64Array(steps.length)),
    entryDay: new Float64Array(plan.entries.length),
    readyDay: new Float64Array(plan.suppliers.length),
    capDay: new Float64Array(plan.control.cap.length),
    capacityDay: plan.services.map(({ steps }) => new Float64Array(steps.length)),
    odds: newOdds(plan),
    alertLimit: Number.POSITIVE_INFINITY,
    networkLimit: Number.POSITIVE_INFINITY,
    modifiers: [],
    incidents: [],
    storms: [],
    gaps: [],
    misreports: [],
    people: [],
    reviewers: [],
    authorisations: [],
    surges: [],
    slow: [],
    spells: [],
    delayed: [],
    losses: [],
    outages: [],
  };
}

/** Draws the world of a replication, before anything happens in it. */
export function give(given: Given, plan: Plan, luck: Luck): void {
  const { values } = given;
  plan.quantities.forEach((quantity, place) => {
    drawOnce(luck, quantity.hash, 'world', 0, 0);
    values[place] = valueAt(quantity, luck.words[0], luck.words[1]);
  });
  for (const place of given.milestoneOrder) {
    given.milestoneDay[place] = dayOfMilestone(place, given, plan, luck);
  }
  plan.entries.forEach((entry, place) => {
    given.entryDay[place] = dayOfEntry(entry, given, plan);
  });
  plan.suppliers.forEach((supplier, place) => {
    given.readyDay[place] = Math.floor(values[supplier.ready]);
  });
  plan.control.cap.forEach((step, place) => {
    // A step that has to be approved has no day yet.
    given.capDay[place] = step.fromDay === NONE ? NEVER_DAY : Math.floor(values[step.fromDay]);
  });
  plan.services.forEach(({ steps }, service) => {
    steps.forEach(({ fromDay, milestone }, place) => {
      given.capacityDay[service][place] =
        milestone === NONE ? Math.floor(values[fromDay]) : given.milestoneDay[milestone];
    });
  });
  const { limitPerDay, networkLimitPerDay = NONE } = plan.alerts;
  given.alertLimit = limitPerDay === NONE ? Number.POSITIVE_INFINITY : values[limitPerDay];
  given.networkLimit = networkLimitPerDay === NONE ? Number.POSITIVE_INFINITY : values[networkLimitPerDay];
  drawOdds(given.odds, plan, luck);
  sortOut(given, layOutEpisodes(given, plan, luck));
}

function dayOfEntry(entry: Entry, given: Given, plan: Plan): number {
  const fulfilled = fulfilledOn(entry.when, given.milestoneDay);
  return Math.max(0, dayAfter(plan, fulfilled, given.values[entry.leadDays], entry.leadIsWorking));
}

/** The day on which a milestone comes about, its steps are taken, and it has passed or what makes good for it has come. */
function dayOfMilestone(place: number, given: Given, plan: Plan, luck: Luck): number {
  const milestone = plan.milestones[place];
  const { values, milestoneDay } = given;
  const { date, after, steps = [], passes, remedyDays, failedUntil } = milestone;
  const begins = after === undefined ? Math.floor(values[date]) : fulfilledOn(after, milestoneDay);
  let day = begins;
  for (const [number, step] of steps.entries()) {
    day = dayAfter(plan, day, values[step.days], step.isWorking);
    given.stepDays[place][number] = day;
  }
  if (passes === NONE) return day;
  drawOnce(luck, milestone.hash, 'milestone', 0, 0);
  if (luck.words[0] >>> 0 < thresholdOf(values[passes])) return day;
  if (failedUntil !== undefined) return Math.max(day, fulfilledOn(failedUntil, milestoneDay));
  return day + (remedyDays === NONE ? NEVER_DAY : Math.floor(values[remedyDays]));
}

/** The day that comes so many days after another, of any kind or working days. */
function dayAfter(plan: Plan, day: number, days: number, isWorking: boolean): number {
  return isWorking ? workingDaysAfter(plan.calendar, day, Math.floor(days)) : Math.floor(day + days);
}

/** An episode, and the place in the plan of the disturbance that brings it. */
export interface LaidOut {
  readonly episode: Episode;
  readonly disturbance: number;
}

/** The episodes of every disturbance in one world, in the order of the plan. */
export function layOutEpisodes(given: Given, plan: Plan, luck: Luck): LaidOut[] {
  const key = new Int32Array(2);
  return plan.disturbances.flatMap((planned, disturbance) => {
    if (planned.enacted === false) return [];
    purposeKey(luck.replication, planned.hash, PURPOSE.incident, key, 0);
    const episodes = DISTURBANCES[planned.disturbance].episodes(planned, {
      ticks: plan.calendar.days * TICKS_PER_DAY,
      monthOf: plan.calendar.monthOf,
      firstDayNumber: plan.calendar.firstDayNumber,
      valueOf: (name) => given.values[planned.quantities[name]],
      drawnValue: (name, member) => {
        drawAt(key, 0, member, 0, luck.words);
        return valueAt(plan.quantities[planned.quantities[name]], luck.words[0], luck.words[1]);
      },
      draw: (member, occasion, out) => drawAt(key, 0, member, occasion, out),
    });
    return episodes.map((episode) => ({ episode, disturbance }));
  });
}

/** What the log tells of by the name of the disturbance, because it has no words of its own. */
const BY_NAME: readonly Episode['mechanism'][] = ['reports', 'misreports', 'authorisation', 'background', 'slowness'];

/** Episodes by what they do. */
function sortOut(given: Given, laidOut: readonly LaidOut[]): void {
  const episodes = laidOut.map(({ episode }) => episode);
  given.modifiers = episodes.filter((episode) => episode.mechanism === 'shares');
  given.incidents = episodes.filter((episode) => episode.mechanism === 'incident');
  given.storms = episodes.filter((episode) => episode.mechanism === 'alerts');
  given.gaps = episodes.filter((episode) => episode.mechanism === 'reports');
  given.misreports = episodes.filter((episode) => episode.mechanism === 'misreports');
  given.people = episodes.filter((episode) => episode.mechanism === 'people');
  given.reviewers = episodes.filter((episode) => episode.mechanism === 'reviewers');
  given.authorisations = episodes.filter((episode) => episode.mechanism === 'authorisation');
  given.surges = episodes.filter((episode) => episode.mechanism === 'background');
  given.slow = episodes.filter((episode) => episode.mechanism === 'slowness');
  given.spells = laidOut
    .filter(({ episode }) => BY_NAME.includes(episode.mechanism))
    .map(({ episode: { fromTick, untilTick }, disturbance }) => ({ disturbance, fromTick, untilTick }));
  given.delayed = episodes.filter((episode) => episode.mechanism === 'delayed failures');
  given.losses = episodes.filter((episode) => episode.mechanism === 'learning loss');
  given.outages = laidOut
    .flatMap(({ episode, disturbance }) => (episode.mechanism === 'outage' ? [{ ...episode, disturbance }] : []))
    .sort((a, b) => a.fromTick - b.fromTick);
}

/** The governance cap in force on a day: that of the last step that has come, 0 before the first; none without steps. */
export function capOn(given: Given, plan: Plan, day: number): number {
  if (plan.control.cap.length === 0) return Number.POSITIVE_INFINITY;
  const step = newestOn(given.capDay, day);
  return step === NONE ? 0 : plan.control.cap[step].volumePerDay;
}

/** Of steps that hold from their days on, the last in the list whose day has come; NONE before any has. */
export function newestOn(fromDays: Float64Array, day: number): number {
  let newest = NONE;
  for (let step = 0; step < fromDays.length; step++) if (fromDays[step] <= day) newest = step;
  return newest;
}
