import { assert } from '../kernel/assert.ts';
import type { DurationLaw } from '../kernel/duration-law.ts';
import { NONE } from '../kernel/identity.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { MINUTES_PER_DAY } from '../units/duration.ts';
import { affine } from './distributions/affine.ts';
import { discreteLaw } from './distributions/discrete.ts';
import type { Law } from './distributions/distribution.ts';
import { durationLawOf, quantityOf } from './quantify.ts';

/**
 * The uncertain amounts of a scenario, which become the plan's quantities. A quantity's place follows from the order of
 * all their ids, so the plan is put together twice: the first time the amounts are gathered, and their places are
 * still unknown; the second time, after {@link Amounts.settle}, they are there.
 */
export class Amounts {
  private readonly laws = new Map<string, Law>();
  private readonly tables = new Map<Law, Map<number, DurationLaw>>();
  private readonly distinct: DurationLaw[] = [];
  private places: ReadonlyMap<string, number> | undefined;

  /**
   * The place of an amount.
   *
   * @param id its path in the scenario: two scenarios that share a path share the luck of the draw
   */
  place(id: string, law: Law): number {
    if (this.places === undefined) {
      const known = this.laws.get(id) ?? law;
      assert(known === law || isSameConstant(known, law), `two different amounts at '${id}'`);
      this.laws.set(id, law);
      return NONE;
    }
    const place = this.places.get(id);
    assert(place !== undefined, `an amount '${id}' that was not gathered`);
    return place;
  }

  /** Gives every amount its place, in the order of the ids, and returns the quantities in that order. */
  settle(): readonly Quantity[] {
    const ids = [...this.laws.keys()].sort(byCodeUnit);
    this.places = new Map(ids.map((id, place) => [id, place]));
    return ids.map((id) => quantityOf(id, this.laws.get(id) as Law));
  }

  /**
   * The law of a duration in ticks; what lasts longer than `mostTicks` lasts that long. Each table is built once, and those
   * that say the same are one: a long table in four places is four times as much to keep at hand.
   *
   * @param mayVanish whether what is shorter than half a tick has no length, instead of one tick's
   */
  ticks(law: Law, mostTicks: number, mayVanish = false): DurationLaw {
    if (mayVanish) return durationLawOf(law, mostTicks, 0);
    const known = this.tables.get(law)?.get(mostTicks);
    if (known !== undefined) return known;
    const built = durationLawOf(law, mostTicks);
    const table = this.distinct.find((other) => isSameDuration(other, built)) ?? built;
    if (table === built) this.distinct.push(built);
    this.tables.set(law, new Map([...(this.tables.get(law) ?? []), [mostTicks, table]]));
    return table;
  }
}

/** Constants that many share (a share in prepayment mode) are made anew for each of them. */
function isSameConstant(one: Law, other: Law): boolean {
  return one.atoms?.length === 1 && other.atoms?.length === 1 && one.atoms[0].value === other.atoms[0].value;
}

function isSameDuration(one: DurationLaw, other: DurationLaw): boolean {
  const { upper } = other.table;
  return (
    one.least === other.least &&
    one.table.upper.length === upper.length &&
    one.table.upper.every((upTo, cell) => upTo === upper[cell])
  );
}

/** The order of ids: by code unit, which is the same everywhere. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Of dates: counted from the first day, which is day 0. */
export function daysFrom(firstDayNumber: number, dates: Law): Law {
  return affine(dates, 1, -firstDayNumber);
}

/** Of durations in minutes: in days. Divided, not multiplied by a rounded 1/1440: a week is 7 days, not a bit less. */
export function inDays(minutes: Law): Law {
  if (minutes.atoms === undefined) return affine(minutes, 1 / MINUTES_PER_DAY, 0);
  return discreteLaw(
    minutes.name,
    minutes.atoms.map(({ value }) => value / MINUTES_PER_DAY),
    minutes.atoms.map(({ probability }) => probability),
  );
}

/** A number that is certain. */
export function certain(value: number): Law {
  return discreteLaw('constant', [value], [1]);
}
