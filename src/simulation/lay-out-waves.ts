import { TICKS_PER_DAY } from '../kernel/clock.ts';
import { isCertain } from '../kernel/duration-law.ts';
import { rowOf } from './straight-through.ts';
import type { World } from './world.ts';

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
