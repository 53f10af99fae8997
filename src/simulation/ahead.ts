import type { Plan } from '../plan/plan.ts';

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
