import { drawAt, thresholdOf } from '../../src/kernel/chance.ts';
import { EventList } from '../../src/kernel/event-list.ts';
import { NONE } from '../../src/kernel/identity.ts';

/** What is released: so many installations a wave, some of them troubled, which come back and try again. */
export interface Release {
  readonly installations: number;
  readonly perWave: number;
  readonly ticksBetweenWaves: number;
  readonly troubledShare: number;
  readonly turnaroundTicks: number;
  readonly backOffTicks: number;
}

/**
 * The usual way, on typed arrays and with a good event list: every installation is visited, draws its fate and has its
 * own event. Returns attempts and roll-backs.
 */
export function visitEach(release: Release): string {
  const { installations, perWave, ticksBetweenWaves, turnaroundTicks, backOffTicks } = release;
  const troubledBelow = thresholdOf(release.troubledShare);
  const ticks = Math.ceil(installations / perWave) * ticksBetweenWaves * 4 + 40 * (turnaroundTicks + backOffTicks);
  const events = new EventList(ticks, installations);
  const attempt = new Uint8Array(installations);
  const troubled = new Uint8Array(installations);
  const key = new Int32Array([1, 2]);
  const words = new Int32Array(2);
  const retries = new Int32Array(installations);
  let waiting = 0;
  let next = 0;
  let done = 0;
  let attempts = 0;
  let rolledBack = 0;
  const start = (installation: number, tick: number): void => {
    attempts++;
    attempt[installation]++;
    drawAt(key, 0, installation, attempt[installation], words);
    troubled[installation] = words[0] >>> 0 < troubledBelow ? 1 : 0;
    events.schedule(installation, tick + turnaroundTicks);
  };
  for (let tick = 0; tick < ticks && done < installations; tick++) {
    let installation = events.take(tick);
    while (installation !== NONE) {
      const following = events.next[installation];
      if (troubled[installation] === 1) {
        rolledBack++;
        // The same entry brings it back: from then on it is not in flight but backing off.
        troubled[installation] = 2;
        events.schedule(installation, tick + backOffTicks);
      } else if (troubled[installation] === 2) {
        retries[waiting++] = installation;
      } else {
        done++;
      }
      installation = following;
    }
    if (tick % ticksBetweenWaves !== 0) continue;
    let quota = perWave;
    while (quota > 0 && waiting > 0) {
      start(retries[--waiting], tick);
      quota--;
    }
    while (quota > 0 && next < installations) {
      start(next++, tick);
      quota--;
    }
  }
  return `${attempts} attempts, ${rolledBack} rolled back`;
}
