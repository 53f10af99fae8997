import { assert } from '../../kernel/assert.ts';
import { TICKS_PER_DAY } from '../../kernel/clock.ts';
import type { Named } from '../../kernel/identity.ts';
import type { Amounts } from '../amounts.ts';
import type { Code } from '../code.ts';
import type { FullScenario } from '../normalise.ts';

/** What the parts of a plan are made with: the scenario in full, its amounts, and the place of every name. */
export interface Workshop {
  readonly scenario: FullScenario;
  readonly amounts: Amounts;
  /** Modules of the user's own, and what names may mean with them. */
  readonly code: Code;
  readonly firstDayNumber: number;
  readonly days: number;
  /** Longest duration that the plan can tell apart: to the end of the horizon, for whoever is oldest at the start. */
  readonly mostTicks: number;
  readonly places: Readonly<Record<PlacedKind, ReadonlyMap<string, number>>>;
}

export type PlacedKind = 'cohorts' | 'dmcs' | 'suppliers' | 'milestones' | 'entries' | 'outcomes';

/** Numbers all that a scenario names, so that the parts of a plan can point at each other. */
export function openWorkshop(scenario: FullScenario, amounts: Amounts, code: Code): Workshop {
  const { firstDay, horizon } = scenario.words.time;
  const oldest = scenario.strata.reduce(
    (most, { stocks }) => stocks.reduce((age, { ageTicks }) => Math.max(age, ageTicks), most),
    0,
  );
  return {
    scenario,
    amounts,
    code,
    firstDayNumber: firstDay,
    days: horizon,
    mostTicks: horizon * TICKS_PER_DAY + oldest,
    places: {
      cohorts: placesOf(scenario.cohorts),
      dmcs: placesOf(scenario.dmcs),
      suppliers: placesOf(scenario.suppliers),
      milestones: placesOf(scenario.milestones),
      entries: placesOf(scenario.entries),
      outcomes: placesOf(scenario.outcomes),
    },
  };
}

/** The place of a name that `resolve` has found to be declared. */
export function placeOfName({ places }: Workshop, kind: PlacedKind, id: string): number {
  const place = places[kind].get(id);
  assert(place !== undefined, `a name '${id}' that is not among the ${kind}`);
  return place;
}

function placesOf(things: readonly Named[]): ReadonlyMap<string, number> {
  return new Map(things.map(({ id }, place) => [id, place]));
}
