import { z } from 'zod';
import { thresholdOf } from '../kernel/chance.ts';
import { ticksOf } from '../kernel/clock.ts';
import { ticksAt } from '../kernel/duration-law.ts';
import { duration } from '../units/duration.ts';
import { settingOf } from '../units/settings.ts';
import { type LengthOf, lengthBy, spellsByMonth } from './by-month.ts';
import { type Circumstances, defineDisturbance, type PlannedDisturbance } from './disturbance.ts';
import { category, incidentSeen, lag, noticeSettled } from './lag.ts';
import { months, monthsSettled, timesInMonth } from './months.ts';

/** Occasion at which number 0 of a month draws whether it misses its target: beyond those of onsets and lengths. */
const MISSES = 2 ** 20;

export const incidents = defineDisturbance('incidents', {
  says:
    'Service-impacting incidents of one category, or of one service provider: a Poisson number a month, at even times, each open ' +
    'for a drawn length; a share may miss the target resolution time. They stop nothing by themselves; the control centre sees, ' +
    'after a lag, which are open, and decides.',
  example: `
- kind: incidents
  id: category-2
  category: 2
  perMonth: { triangular: [1 incidents a month, 3 incidents a month, 5 incidents a month] }
  byMonth: { january: 150% }
  length: { triangular: [30 minutes, 2 hours, 4 hours] }
  target: 4 hours
  missed: 20%
  overrun: { lognormal: { median: 3 hours, p90: 10 hours } }
  lag: 15 minutes
`,
  harmless: [
    '- { kind: incidents, perMonth: 0 incidents a month, length: 1 day }',
    '- { kind: incidents, perMonth: 9 incidents a month, length: 0 hours }',
  ],
  words: z.strictObject({
    category,
    byMonth: months,
    target: duration
      .optional()
      .describe("target resolution time; with 'missed', the share that takes longer, and 'overrun', by how much"),
    lag,
  }),
  settle: (words) => ({
    ...noticeSettled(words),
    ...monthsSettled(words.byMonth),
    ...(words.target === undefined ? {} : { targetMinutes: words.target }),
  }),
  amounts: {
    perMonth: { kind: 'incidents per month', says: 'expected incidents in a month' },
    missed: { kind: 'share', says: 'the share that misses its target resolution time', optional: true },
  },
  lengths: {
    length: { says: 'how long an incident stays open; where a share misses the target, that of the others' },
    overrun: { says: 'how long past its target one stays open that misses it', optional: true },
  },
  episodes: (planned, circumstances) => {
    const { laws, settings } = planned;
    const perMonth = circumstances.valueOf('perMonth');
    const lengthOf = 'missed' in planned.quantities ? lengthByTarget(planned, circumstances) : lengthBy(laws['length']);
    return spellsByMonth(circumstances, perMonth, lengthOf, timesInMonth(settings)).flatMap(({ fromTick, untilTick }) =>
      incidentSeen(settings, fromTick, untilTick),
    );
  },
});

/** One that misses its target lasts until that, and its overrun longer. */
function lengthByTarget({ settings, laws }: PlannedDisturbance, circumstances: Circumstances): LengthOf {
  const missedBelow = thresholdOf(circumstances.valueOf('missed'));
  const targetTicks = ticksOf(settingOf(settings, 'targetMinutes'));
  const words = new Int32Array(2);
  return (word, month, serial) => {
    circumstances.draw(month, MISSES + serial, words);
    return words[0] >>> 0 < missedBelow
      ? targetTicks + ticksAt(laws['overrun'], words[1])
      : ticksAt(laws['length'], word);
  };
}
