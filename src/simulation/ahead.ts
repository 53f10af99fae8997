import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { isCertain } from '../kernel/duration-law.ts';
import type { Plan } from '../plan/plan.ts';
import { shiftsBy } from './modifiers.ts';
import { rowOf } from './straight-through.ts';
import type { World } from './world.ts';

/**
 * What of today has been started ahead of its waves. On most days nothing comes between the opening and the last wave that
 * could change what a wave starts, or with whom it goes wrong: then the day's first attempts are started at the opening, each
 * with the tick of its own wave, so that a stratum is looked at once a day instead of once a wave. Nobody sees the difference
 * before midnight: what is reported, and when, hangs on those ticks. Where something does come between, what is left is taken
 * back (`take-back.ts`), and the day goes on wave by wave.
 */
export interface Ahead {
  /** Whether the rest of today is started ahead. */
  isOn: boolean;
  /** The wave at which that was done. */
  wave: number;
  /** The strata that were started ahead, in their order: the first `count` of these. */
  readonly strata: Int32Array;
  count: number;
  /** Those that go wave by wave all the same, because it is not known yet which of their starts will be retries. */
  readonly byWave: Int32Array;
  byWaveCount: number;
  /** By wave of the day: its tick; and of the stratum at hand, how many of its fresh installations it starts. */
  readonly tickOfWave: Int32Array;
  readonly ofWave: Int32Array;
  /** By outcome and wave: the row in which attempts land that go straight through; of no meaning where their time varies. */
  readonly rowOfWave: Int32Array;
  /** Whom today's waves to come will start and who is followed already: slots, and their waves; `followed` of them. */
  slots: Int32Array;
  waveOfSlot: Int32Array;
  followed: number;
}

/** Room for what is started ahead. */
export function newAhead({ strata, outcomes, calendar }: Plan): Ahead {
  const waves = calendar.waves.length;
  return {
    isOn: false,
    wave: 0,
    strata: new Int32Array(strata.count),
    count: 0,
    byWave: new Int32Array(strata.count),
    byWaveCount: 0,
    tickOfWave: new Int32Array(waves),
    ofWave: new Int32Array(waves),
    rowOfWave: new Int32Array(outcomes.length * waves),
    slots: new Int32Array(256),
    waveOfSlot: new Int32Array(256),
    followed: 0,
  };
}

/**
 * Whether nothing can come between now and the last wave but what is noticed and taken back: no rule or plan of the control
 * centre lets only a part through, nothing but the deal holds a wave back (services, outages, thresholds, stale
 * authorisations), nobody looks in the day at books that would be ahead of their time, or knows where trouble truly is, and no share
 * changes that is drawn against.
 */
export function mayStartAhead(world: World): boolean {
  const { plan, desk, view, services, outages, quarantine, departures, given } = world;
  const { waves } = plan.calendar;
  if (world.restricted || services.count > 0 || outages.possible || quarantine.watches > 0) return false;
  if (departures.stale.length > 0 || given.delayed.length > 0) return false;
  if (desk.looksAtBooks || desk.truth !== undefined) return false;
  return !shiftsBy(world, view.day * TICKS_PER_DAY + waves[waves.length - 1]);
}

/** Works out when each wave of today is, and where its attempts land. */
export function layOutWaves({ ahead, plan, view, straight }: World): void {
  const { waves } = plan.calendar;
  const { tickOfWave, rowOfWave } = ahead;
  for (let wave = 0; wave < waves.length; wave++) tickOfWave[wave] = view.day * TICKS_PER_DAY + waves[wave];
  for (let outcome = 0; outcome < plan.outcomes.length; outcome++) {
    const { turnaround } = plan.outcomes[outcome];
    if (!isCertain(turnaround)) continue;
    for (let wave = 0; wave < waves.length; wave++) {
      rowOfWave[outcome * waves.length + wave] = rowOf(straight, tickOfWave[wave] + Math.max(1, turnaround.least));
    }
  }
}

/** Remembers a member whose attempt a wave of today starts. */
export function remember(ahead: Ahead, slot: number, wave: number): void {
  if (ahead.followed === ahead.slots.length) growFollowed(ahead);
  ahead.slots[ahead.followed] = slot;
  ahead.waveOfSlot[ahead.followed] = wave;
  ahead.followed++;
}

function growFollowed(ahead: Ahead): void {
  const slots = new Int32Array(ahead.slots.length * 2);
  slots.set(ahead.slots);
  const waveOfSlot = new Int32Array(slots.length);
  waveOfSlot.set(ahead.waveOfSlot);
  ahead.slots = slots;
  ahead.waveOfSlot = waveOfSlot;
}
