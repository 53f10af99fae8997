import { TICKS_PER_DAY, TICKS_PER_HOUR } from '../../src/kernel/clock.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { sampleLaw } from './amounts.ts';
import type { SampleOptions } from './sample-options.ts';
import type { Place } from './sample-outcome.ts';

/** Early life support over so many days, where a test states it: two weeks, no limit of servers, an hour a case, no question. */
export function sampleEarlyLife({ earlyLife }: SampleOptions, days: number, place: Place): Pick<Plan, 'earlyLife'> {
  if (earlyLife === undefined) return {};
  return {
    earlyLife: {
      days: earlyLife.days ?? 14,
      team: {
        servers: earlyLife.servers ?? 0,
        service: sampleLaw(earlyLife.service ?? TICKS_PER_HOUR),
        staffed: earlyLife.staffed ?? new Uint8Array(days * TICKS_PER_DAY).fill(1),
      },
      questionsPerInstallation: place('earlyLife.questions', earlyLife.questions ?? 0),
    },
  };
}
