import { type Desk, liesIn } from '../control/desk.ts';
import type { ReportGap } from '../disturbance/spells.ts';

/** What keeps reports back at a wave, or counts them several times. */
export interface Gaps {
  /** By stratum: 1 where its outcomes are set aside, to come later; where they are lost. */
  readonly late: Uint8Array;
  readonly lost: Uint8Array;
  /** By stratum: how often each of its outcomes is counted. */
  readonly times: Uint32Array;
  /** Whether yesterday's alerts are kept back. */
  alerts: boolean;
  /** Records that were set aside, in the order in which they would have come. */
  readonly aside: number[];
}

/** Room for the gaps of a future; undefined where it has none. */
export function newGaps(strata: number, gaps: readonly ReportGap[]): Gaps | undefined {
  if (gaps.length === 0) return undefined;
  return {
    late: new Uint8Array(strata),
    lost: new Uint8Array(strata),
    times: new Uint32Array(strata).fill(1),
    alerts: false,
    aside: [],
  };
}

/**
 * Looks which gaps last at a tick, and what they keep back.
 *
 * @param episodes the gaps of this future
 */
export function reckonGaps(gaps: Gaps | undefined, episodes: readonly ReportGap[], desk: Desk, tick: number): void {
  if (gaps === undefined) return;
  gaps.late.fill(0);
  gaps.lost.fill(0);
  gaps.times.fill(1);
  gaps.alerts = false;
  for (const gap of episodes) {
    if (tick < gap.fromTick || tick >= gap.untilTick) continue;
    if (gap.alerts) gaps.alerts = true;
    const kept = gap.arrive ? gaps.late : gaps.lost;
    for (let stratum = 0; stratum < kept.length; stratum++) {
      if (!liesIn(desk, stratum, gap.scope)) continue;
      if (gap.outcomes) kept[stratum] = 1;
      gaps.times[stratum] *= gap.times;
    }
  }
}
