import type { AssumptionEffect, Sensitivity } from '../../src/experiment/sensitivity.ts';

interface SampleEffect {
  readonly id: string;
  readonly text: string;
  readonly values: readonly [low: number, high: number];
  /** Working days later at either end. */
  readonly days: readonly [low: number, high: number];
}

/** An effect whose intervals are two days wide; of none, four. */
function effectOf({ id, text, values, days }: SampleEffect, place: number): AssumptionEffect {
  const [low, high] = days.map((day, end) => ({
    value: values[end],
    p80: `2020-08-${String(10 + Math.round(day / 2)).padStart(2, '0')}`,
    later: { difference: day, low: day - 1, high: day + 1 },
  }));
  const swing = days[1] - days[0];
  const half = swing === 0 ? 2 : 1;
  return {
    ...{ id, from: 'scenario', at: { file: 'sample.yaml', line: 40 + place, text }, low, high },
    swing: { difference: swing, low: swing - half, high: swing + half },
    rank: { correlation: swing / 40, standardError: 0.05 },
  };
}

const EFFECTS: readonly SampleEffect[] = [
  {
    id: 'suppliers.a.ready',
    text: '{ triangular: [2020-01-06, 2020-04-01, 2020-06-30] }',
    values: [70, 130],
    days: [-4, 16],
  },
  { id: 'suppliers.a.accuracy', text: '{ triangular: [60%, 85%, 100%] }', values: [0.7, 0.94], days: [8, -2] },
  {
    id: 'alerts.limit',
    text: "{ uniform: ['200,000 alerts a day', '500,000 alerts a day'] }",
    values: [230_000, 470_000],
    days: [0, 0],
  },
];

/** Three assumptions: one moves the date later, one earlier, one not at all. */
export function sampleSensitivity(): Sensitivity {
  return {
    schemaVersion: 1,
    scenario: 'sample',
    question: 'When is it clear?',
    classification: 'Made up for tests',
    planHash: 'ef'.repeat(32),
    seed: 'sample',
    version: '0.0.0',
    code: [],
    ...{
      replications: 100,
      replicationsAsStated: 400,
      firstDay: '2020-01-06',
      p80: '2020-08-10',
      p80OfFirst: '2020-08-10',
      explained: 0.41,
    },
    assumptions: EFFECTS.map(effectOf),
  };
}
