import type { Strata } from '../fleet/stratum.ts';
import { cutDown } from './cut-down.ts';
import { goesFirst } from './priority.ts';
import type { Service } from './service.ts';
import type { View } from './view.ts';

/** What the services can take today, and how it is shared over the strata that a service of some cohorts serves. */
export interface ServiceHold {
  /** By service: installations that it can start today, erosion apart; told before the day is opened. */
  readonly dayCapacity: Float64Array;
  /** Services of the whole programme. */
  readonly ofProgramme: readonly number[];
  /** Services of some cohorts, each before those that serve its cohorts and more besides. */
  readonly ofCohorts: readonly CohortService[];
  /** By cohort: 1 where its services could take one more than is asked of them. */
  readonly toSpare: Uint8Array;
  /** Fractions carried from day to day: of every service in `ofCohorts` those of its first class, then of its second. */
  readonly credits: readonly Float64Array[];
  /** Room to work in: by cohort, and by stratum. */
  readonly ofCohort: Float64Array;
  readonly wanted: Float64Array;
  readonly parts: Int32Array;
}

interface CohortService {
  readonly service: number;
  readonly cohorts: readonly number[];
  readonly strata: Int32Array;
}

/** Lays services out over cohorts and strata, the innermost first. */
export function newServiceHold(services: readonly Service[], strata: Strata, cohorts: number): ServiceHold {
  const places = services.map((_, place) => place);
  // What serves fewer cohorts lies within what serves more: scopes that overlap in another way are refused.
  const ofCohorts = places
    .filter((place) => services[place].cohorts.length > 0)
    .sort((a, b) => services[a].cohorts.length - services[b].cohorts.length || a - b)
    .map((service): CohortService => {
      const { cohorts: served } = services[service];
      const all = Int32Array.from({ length: strata.count }, (_, stratum) => stratum);
      return { service, cohorts: served, strata: all.filter((stratum) => served.includes(strata.cohort[stratum])) };
    });
  return {
    dayCapacity: new Float64Array(services.length),
    ofProgramme: places.filter((place) => services[place].cohorts.length === 0),
    ofCohorts,
    toSpare: new Uint8Array(cohorts).fill(1),
    credits: ofCohorts.flatMap(() => [new Float64Array(strata.count), new Float64Array(strata.count)]),
    ofCohort: new Float64Array(cohorts),
    wanted: new Float64Array(strata.count),
    parts: new Int32Array(strata.count),
  };
}

/** The most that the services of the whole programme can start today; infinite where there is none. */
export function programmeCapacity({ ofProgramme, dayCapacity }: ServiceHold): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ofProgramme.length; i++) least = Math.min(least, dayCapacity[ofProgramme[i]]);
  return least;
}

/**
 * How much of what is in no paused scope the services of cohorts could take today, listed or not.
 *
 * @param all of it, which is what is taken where no service serves only some cohorts
 */
export function unpausedTaken(hold: ServiceHold, strata: Strata, view: View, paused: Uint8Array, all: number): number {
  if (hold.ofCohorts.length === 0) return all;
  hold.ofCohort.fill(0);
  for (let stratum = 0; stratum < strata.count; stratum++) {
    if (paused[stratum] === 1) continue;
    hold.ofCohort[strata.cohort[stratum]] +=
      view.freshWaiting[stratum] + view.retriesWaiting[stratum] + view.notEligible[stratum];
  }
  return Math.min(all, takenOfCohorts(hold));
}

/**
 * How much of what could be started the services of cohorts could take today.
 *
 * @param most that may be taken for other reasons
 */
export function startableTaken(
  hold: ServiceHold,
  strata: Strata,
  fresh: Float64Array,
  retries: Float64Array,
  most: number,
): number {
  if (hold.ofCohorts.length === 0) return most;
  hold.ofCohort.fill(0);
  for (let stratum = 0; stratum < strata.count; stratum++) {
    hold.ofCohort[strata.cohort[stratum]] += fresh[stratum] + retries[stratum];
  }
  return Math.min(most, takenOfCohorts(hold));
}

/** Reckoned from within: what a service leaves of its cohorts is all that one further out is asked for. */
function takenOfCohorts({ ofCohort, ofCohorts, dayCapacity }: ServiceHold): number {
  for (let i = 0; i < ofCohorts.length; i++) {
    const { service, cohorts } = ofCohorts[i];
    let asked = 0;
    for (let j = 0; j < cohorts.length; j++) asked += ofCohort[cohorts[j]];
    if (asked <= dayCapacity[service]) continue;
    // A service further out serves all of these cohorts as well: only their sum matters to it.
    for (let j = 0; j < cohorts.length; j++) ofCohort[cohorts[j]] = 0;
    ofCohort[cohorts[0]] = dayCapacity[service];
  }
  let taken = 0;
  for (let cohort = 0; cohort < ofCohort.length; cohort++) taken += ofCohort[cohort];
  return taken;
}

/**
 * Cuts what could be started down to what each service of some cohorts can take today, one service after another:
 * dormant installations that become operational at once first, then all others, each in proportion to what could be
 * started; within a stratum retries first. Notes which cohorts have room to spare.
 *
 * @param fresh by stratum, cut
 * @param retries by stratum, cut
 * @returns whether anything was cut
 */
export function holdToServices(
  hold: ServiceHold,
  strata: Strata,
  view: View,
  fresh: Float64Array,
  retries: Float64Array,
): boolean {
  hold.toSpare.fill(1);
  let isCut = false;
  for (let i = 0; i < hold.ofCohorts.length; i++) {
    const { service, cohorts, strata: served } = hold.ofCohorts[i];
    const capacity = hold.dayCapacity[service];
    let asked = 0;
    for (let j = 0; j < served.length; j++) asked += fresh[served[j]] + retries[served[j]];
    if (asked >= capacity) for (let j = 0; j < cohorts.length; j++) hold.toSpare[cohorts[j]] = 0;
    if (asked <= capacity) continue;
    isCut = true;
    const left = capacity - cutClass(hold, 2 * i, served, capacity, strata, view, fresh, retries);
    cutClass(hold, 2 * i + 1, served, left, strata, view, fresh, retries);
  }
  return isCut;
}

/** Cuts one class (even: operational at once; odd: all others) to a total; returns how many are left of it. */
function cutClass(
  { wanted, parts, credits }: ServiceHold,
  place: number,
  served: Int32Array,
  most: number,
  strata: Strata,
  view: View,
  fresh: Float64Array,
  retries: Float64Array,
): number {
  let asked = 0;
  for (let j = 0; j < served.length; j++) {
    const stratum = served[j];
    const isOfClass = goesFirst(strata, view, stratum) === (place % 2 === 0);
    wanted[stratum] = isOfClass ? fresh[stratum] + retries[stratum] : 0;
    asked += wanted[stratum];
  }
  if (asked <= most) return asked;
  cutDown(most, served, wanted, credits[place], parts, fresh, retries);
  return most;
}
