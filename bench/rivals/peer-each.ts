import { drawAt, thresholdOf } from '../../src/kernel/chance.ts';
import { TICKS_PER_DAY } from '../../src/kernel/clock.ts';
import { ticksAt } from '../../src/kernel/duration-law.ts';
import { EventList } from '../../src/kernel/event-list.ts';
import { NONE } from '../../src/kernel/identity.ts';
import type { Plan } from '../../src/plan/plan.ts';

const FLYING = 0;
const STALLED = 1;
const BACKING_OFF = 2;

/**
 * The peers' benchmark in the usual way: every attempt is visited, draws its duration and its fate and has an event. It
 * takes the laws of the plan, so that both ways draw from the same tables; its retries start at once, as the
 * benchmark's do.
 */
export function peerEach(plan: Plan, installations: number): { attempts: number; stalls: number; failures: number } {
  const { turnaround, stallLength, rejectDelay } = plan.outcomes[0];
  const ticks = 400 * TICKS_PER_DAY;
  const events = new EventList(ticks, installations);
  const state = new Uint8Array(installations);
  const attempt = new Uint8Array(installations);
  const key = new Int32Array([3, 4]);
  const words = new Int32Array(2);
  const succeeds = thresholdOf(0.93);
  const stalls = thresholdOf(0.98);
  const count = { attempts: 0, stalls: 0, failures: 0 };
  const perWave = Math.ceil(installations / 200);
  const { waves, migrationDay } = plan.calendar;
  let next = 0;
  let done = 0;
  const start = (installation: number, tick: number): void => {
    count.attempts++;
    attempt[installation]++;
    state[installation] = FLYING;
    drawAt(key, 0, installation, 4 * attempt[installation], words);
    events.schedule(installation, tick + Math.max(1, ticksAt(turnaround, words[0])));
  };
  for (let tick = 0; done < installations; tick++) {
    let installation = events.take(tick);
    while (installation !== NONE) {
      const following = events.next[installation];
      if (state[installation] !== FLYING) {
        start(installation, tick);
      } else {
        drawAt(key, 0, installation, 4 * attempt[installation] + 1, words);
        const fate = words[0] >>> 0;
        if (fate < succeeds) {
          done++;
        } else if (fate < stalls) {
          count.stalls++;
          state[installation] = STALLED;
          events.schedule(installation, tick + Math.max(1, ticksAt(stallLength, words[1])));
        } else {
          count.failures++;
          state[installation] = BACKING_OFF;
          events.schedule(installation, tick + ticksAt(rejectDelay, 0));
        }
      }
      installation = following;
    }
    const day = Math.floor(tick / TICKS_PER_DAY);
    if (migrationDay[day] === 0 || !waves.includes(tick % TICKS_PER_DAY)) continue;
    for (let quota = perWave; quota > 0 && next < installations; quota--) start(next++, tick);
  }
  return count;
}
