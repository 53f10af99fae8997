import { apportion } from './apportion.ts';
import type { Demand } from './demand.ts';
import type { Live } from './live.ts';
import type { Rolls } from './rolls.ts';

/** The day's volume, shared out over strata. */
export interface Allocation {
  /** Installations of the day, by stratum. */
  readonly ofStratum: Int32Array;
  /** Units of the day that stand before the stratum's own, in the order of the strata; of no meaning where it has none. */
  readonly before: Int32Array;
  /** The strata that have some, in their order: the first `receivers` of these. */
  readonly receiving: Int32Array;
  receivers: number;
  /** By place among these: units of a wave, once it is dealt. */
  readonly units: Int32Array;
  readonly ofSupplier: Int32Array;
  /** Fractions carried from day to day. */
  readonly supplierCredit: Float64Array;
  readonly firstCredit: Float64Array;
  readonly secondCredit: Float64Array;
  /** Room to work in: by supplier, and by stratum. */
  readonly wanted: Float64Array;
  readonly parts: Int32Array;
}

/** An allocation of nothing, of so many strata and suppliers. */
export function newAllocation(strata: number, suppliers: number): Allocation {
  return {
    ofStratum: new Int32Array(strata),
    before: new Int32Array(strata),
    receiving: new Int32Array(strata),
    receivers: 0,
    units: new Int32Array(strata),
    ofSupplier: new Int32Array(suppliers),
    supplierCredit: new Float64Array(suppliers),
    firstCredit: new Float64Array(strata),
    secondCredit: new Float64Array(strata),
    wanted: new Float64Array(suppliers),
    parts: new Int32Array(strata),
  };
}

/** Forgets what one replication carried, before the next. */
export function clearAllocation(allocation: Allocation): void {
  allocation.supplierCredit.fill(0);
  allocation.firstCredit.fill(0);
  allocation.secondCredit.fill(0);
}

/**
 * Shares a day's volume out, in the spirit of the Migration Scaling Methodology (whose formula is not public): each
 * supplier first gets the floor, or its demand where that is less; floors that exceed the volume are scaled; the rest
 * goes in proportion to demand. Within a supplier, dormant installations that become operational at once go first,
 * then all others, each in proportion to what can be started.
 *
 * @param volume installations of the day, at most what can be started
 * @param floorPerDay installations a day that each supplier gets first
 */
export function shareOut(
  allocation: Allocation,
  volume: number,
  floorPerDay: number,
  demand: Demand,
  rolls: Rolls,
): void {
  shareOverSuppliers(allocation, volume, floorPerDay, demand, rolls);
  const { ofStratum, ofSupplier, parts } = allocation;
  const { live } = rolls;
  ofStratum.fill(0);
  for (let supplier = 0; supplier < rolls.suppliers.length; supplier++) {
    const strata = live.ofSupplier[supplier];
    const count = live.countOfSupplier[supplier];
    const first = Math.min(ofSupplier[supplier], demand.firstOfSupplier[supplier]);
    apportion(first, strata, demand.first, allocation.firstCredit, ofStratum, count);
    apportion(ofSupplier[supplier] - first, strata, demand.second, allocation.secondCredit, parts, count);
    for (let i = 0; i < count; i++) ofStratum[strata[i]] += parts[strata[i]];
  }
  layInOrder(allocation, live);
}

/** Puts the day's units into one sequence, in the order of the strata that have some. */
function layInOrder(allocation: Allocation, live: Live): void {
  const { ofStratum, before, receiving } = allocation;
  let units = 0;
  allocation.receivers = 0;
  for (let i = 0; i < live.count; i++) {
    const stratum = live.strata[i];
    if (ofStratum[stratum] === 0) continue;
    before[stratum] = units;
    units += ofStratum[stratum];
    receiving[allocation.receivers] = stratum;
    allocation.receivers++;
  }
}

/** Shares nothing out. */
export function shareNothing(allocation: Allocation): void {
  allocation.ofStratum.fill(0);
  allocation.receivers = 0;
}

function shareOverSuppliers(
  allocation: Allocation,
  volume: number,
  floorPerDay: number,
  demand: Demand,
  rolls: Rolls,
): void {
  const { ofSupplier, wanted, supplierCredit } = allocation;
  let floors = 0;
  for (let supplier = 0; supplier < wanted.length; supplier++) {
    wanted[supplier] = Math.min(demand.ofSupplier[supplier], floorPerDay);
    floors += wanted[supplier];
  }
  if (floors >= volume) {
    apportion(volume, rolls.suppliers, wanted, supplierCredit, ofSupplier);
    return;
  }
  for (let supplier = 0; supplier < wanted.length; supplier++) {
    wanted[supplier] = demand.ofSupplier[supplier] - wanted[supplier];
  }
  apportion(volume - floors, rolls.suppliers, wanted, supplierCredit, ofSupplier);
  for (let supplier = 0; supplier < wanted.length; supplier++) {
    ofSupplier[supplier] += Math.min(demand.ofSupplier[supplier], floorPerDay);
  }
}

/**
 * The day's units are dealt to the waves like cards: the strata's units stand in one sequence, and unit i goes to wave
 * (i + turn) mod waves. So the waves are equal to within one unit, and so is each stratum's part in them.
 *
 * @param turn moves the deal on from day to day, so that no stratum always starts at the same hour
 * @returns installations of the stratum in the wave
 */
export function dealt(allocation: Allocation, stratum: number, wave: number, waves: number, turn: number): number {
  const from = allocation.before[stratum] + turn;
  const to = from + allocation.ofStratum[stratum];
  return Math.floor((to + waves - 1 - wave) / waves) - Math.floor((from + waves - 1 - wave) / waves);
}

/**
 * Deals a wave to all who receive something, into `units`: what {@link dealt} says of each. Because their units stand in one
 * sequence, each takes up where the one before it ended.
 */
export function dealWave(allocation: Allocation, wave: number, waves: number, turn: number): void {
  const { ofStratum, receiving, receivers, units } = allocation;
  let over = (turn + waves - 1 - wave) % waves;
  for (let place = 0; place < receivers; place++) {
    const reached = over + ofStratum[receiving[place]];
    const ofWave = Math.floor(reached / waves);
    units[place] = ofWave;
    over = reached - ofWave * waves;
  }
}
