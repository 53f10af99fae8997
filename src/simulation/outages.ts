import { SCOPES_PER_STRATUM, scopesOfStrata } from '../control/scope.ts';
import { DISTURBANCES } from '../disturbance/index.ts';
import type { Plan } from '../plan/plan.ts';
import { NEVER_TICK } from './quarantine.ts';

/** What is out, and what is going to be. */
export interface Outages {
  /** Whether the plan has any, by date or by chance, or a planned test. */
  readonly possible: boolean;
  /** By disturbance: 1 for each stratum that it strikes; of no length where it is no outage. */
  readonly strikes: readonly Uint8Array[];
  /** By stratum: outages that last and are known; and those that nobody has noticed. */
  readonly known: Int32Array;
  readonly unnoticed: Int32Array;
  /** The first tick at which one begins, is noticed or ends; and at which one begins that hits what is in flight. */
  nextTick: number;
  nextHit: number;
  /** Whether a planned test takes waves from today. */
  isDealtAnew: boolean;
  /** By stratum, of today: waves that no planned test takes; and the place of a wave among them, or NONE. */
  readonly openWaves: Int32Array;
  readonly placeOfWave: Int16Array;
}

/** Outages of a plan, with nothing out. */
export function newOutages(plan: Plan): Outages {
  const { strata, disturbances, calendar } = plan;
  const scopesOf = scopesOfStrata(strata, plan.cohorts.length, plan.dmcs.length);
  const strikes = disturbances.map(({ disturbance, scope, service }) => {
    if (DISTURBANCES[disturbance]?.ofService !== true) return new Uint8Array(0);
    const served = service === undefined ? [] : plan.services[service].cohorts;
    return Uint8Array.from({ length: strata.count }, (_, stratum) => {
      const at = stratum * SCOPES_PER_STRATUM;
      const isWithin = scopesOf.subarray(at, at + SCOPES_PER_STRATUM).includes(scope);
      return isWithin && (served.length === 0 || served.includes(strata.cohort[stratum])) ? 1 : 0;
    });
  });
  const possible = strikes.some(({ length }) => length > 0);
  return {
    possible,
    strikes,
    known: new Int32Array(strata.count),
    unnoticed: new Int32Array(strata.count),
    nextTick: NEVER_TICK,
    nextHit: NEVER_TICK,
    isDealtAnew: false,
    openWaves: new Int32Array(possible ? strata.count : 0),
    placeOfWave: new Int16Array(possible ? strata.count * calendar.waves.length : 0),
  };
}
