import type { Capacity } from '../../src/experiment/capacity.ts';
import type { CapacityPoint } from '../../src/experiment/capacity-point.ts';
import type { LimitFound, Standing } from '../../src/experiment/limits.ts';
import type { Estimate } from '../../src/forecast/forecast.ts';

/** A figure of which four futures in five lie within a tenth. */
export function sampleEstimate(value: number): Estimate {
  const ends = (at: number) => ({ low: at * 0.98, high: at * 1.02 });
  const [p10, p90] = [value * 0.9, value * 1.1];
  return {
    ...{ mean: value, standardError: value / 100, p10, p50: value, p90 },
    interval: { p10: ends(p10), p50: ends(value), p90: ends(p90) },
  };
}

const LIMIT = { text: 'services.tooling.utilisation.p90 <= 80%', from: 'criterion 3' } as const;

interface SamplePoint {
  readonly volumePerDay: number;
  readonly standing: Standing;
  readonly p80: string;
  readonly difference: number | null;
  readonly binding?: string;
}

function pointOf({ volumePerDay, standing, p80, difference, binding }: SamplePoint): CapacityPoint {
  const limit: LimitFound = {
    ...LIMIT,
    found: volumePerDay / 5250,
    low: volumePerDay / 5300,
    high: volumePerDay / 5200,
    standing,
  };
  const dates = { from: p80, to: p80 };
  return {
    ...{ volumePerDay, replications: standing === 'undecided' ? 400 : 100, standing, limits: [limit] },
    clearance: {
      ...{ p50: p80, p80, p90: p80 },
      interval: { p10: dates, p25: dates, p50: dates, p80: dates, p90: dates },
    },
    later: difference === null ? null : { difference, low: difference - 1, high: difference + 1 },
    harm: {
      interruptions: sampleEstimate(volumePerDay / 50),
      failed: sampleEstimate(900),
      unrecoverable: sampleEstimate(4),
      exposure: sampleEstimate(volumePerDay / 2),
      noGoDays: sampleEstimate(3),
      halts: sampleEstimate(1),
    },
    alertsPeak: sampleEstimate(180_000),
    repairWaitingHours: sampleEstimate(2),
    utilisation: [{ id: 'tooling', label: 'Tooling', utilisation: sampleEstimate(volumePerDay / 4000) }],
    mostStartedPerDay: Math.min(volumePerDay, 4000),
    binding: binding === undefined ? null : { constraint: binding, days: sampleEstimate(20) },
  };
}

/** Five volumes: two hold, one is undecided, two fail; one is beyond the horizon. */
export function sampleCapacity(): Capacity {
  return {
    schemaVersion: 1,
    scenario: 'sample',
    question: 'How fast may we go?',
    classification: 'Made up for tests',
    planHash: 'cd'.repeat(32),
    seed: 'sample',
    version: '0.0.0',
    code: [],
    ...{ lever: 'volume', from: 2000, to: 20_000, grain: 500, replications: 100, mostReplications: 400 },
    limits: [LIMIT],
    curve: [
      pointOf({ volumePerDay: 2000, standing: 'holds', p80: 'after 2020-12-31', difference: null }),
      pointOf({ volumePerDay: 2500, standing: 'holds', p80: '2020-10-30', difference: 40 }),
      pointOf({ volumePerDay: 3000, standing: 'undecided', p80: '2020-10-02', difference: 20 }),
      pointOf({ volumePerDay: 5000, standing: 'fails', p80: '2020-09-07', difference: 1, binding: 'service' }),
      pointOf({ volumePerDay: 20_000, standing: 'fails', p80: '2020-09-04', difference: 0, binding: 'service' }),
    ],
    ...{ largest: 2500, next: 3000, brokenAt: [], enough: 5000 },
    stopCriteria: [
      {
        ...{ id: 'failures', label: 'failures', rule: 'ratio-executed', scope: 'dmc', action: 'halt' },
        falseStops: { estimate: 0.4, low: 0.1, high: 0.9, stops: 9, days: 2250 },
      },
      { id: 'health', label: 'health', rule: 'health', scope: 'programme', action: 'no-go', falseStops: null },
    ],
    reopened: ['No test from end to end'],
  };
}
