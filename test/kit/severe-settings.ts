import type { Settings } from '../../src/units/settings.ts';

const ALL = { first: 1, later: 1 };
const BY_DAY = { expected: 1e-9, correlation: 0, minimumSample: 1, ...ALL };

/** Settings at which each rule of the registry speaks at the first occasion. A new rule adds its own here. */
export const SEVERE_SETTINGS: Readonly<Record<string, Settings>> = {
  'ratio-executed': { threshold: 1e-9, minimumSample: 1, ...ALL },
  'alerts-total': { limitPerDay: 1 },
  'unknown-error': { count: 1 },
  'external-health': { openIncidents: 1 },
  cusum: { limit: 1e-9, failureStep: 100, successStep: -1e-9, ...ALL },
  sprt: { passBound: -1e9, haltBound: 1e-9, failureStep: 100, successStep: -1e-9, ...ALL },
  'wilson-bound': { threshold: 1e-9, score: 0.01, minimumSample: 1, ...ALL },
  'ratio-planned': { threshold: 1e-9, ...ALL },
  'count-and-ratio': { count: 1, threshold: 1e-9, ...ALL },
  'failed-checks': { threshold: 1e-9, minimumSample: 1, limit: 0, passes: 1000, ...ALL },
  breaker: { last: 1, threshold: 1e-9, ...ALL },
  'p-prime': { ...BY_DAY, sigmas: 1, days: 20 },
  ewma: { ...BY_DAY, weight: 1, deviations: 1 },
  runs: BY_DAY,
  'baseline-compare': { days: 5, score: 0.01, tolerance: 0, times: 1, minimumSample: 1, ...ALL },
  'stall-share': { openings: 1, threshold: 0, minimumSample: 1 },
  'alerts-per-installation': { target: 1e-9, openings: 1 },
  'threshold-headroom': { room: 1 },
  'progress-deadline': { ticks: 1 },
  severity: { unrecoverable: 1, interrupted: 1, count: 1 },
};
