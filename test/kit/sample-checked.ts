import type { Checked } from '../../src/regression/check.ts';
import type { Judged } from '../../src/regression/verdict.ts';

/** What is known of a difference, as far as reports tell it. */
const measured = (difference: number) => ({ difference, standardError: 0.4, freedom: 399 });

const effects = (days: number, attempts: number) => ({
  clearance: measured(days),
  interruptions: measured(0),
  unrecoverable: measured(0),
  attempts: measured(attempts),
  peakAlerts: measured(0),
});

const judged = (output: string, unit: string, what: string, changed: boolean): Judged => ({
  output,
  unit,
  comparisons: [
    {
      what,
      old: 0.5,
      new: changed ? 0.02 : 0.5,
      ...measured(changed ? -0.48 : 0),
      margin: 0.05,
      pEquivalent: changed ? 1 : 0.00001,
      pChanged: changed ? 0 : 1,
      power: 0.98,
    },
  ],
  verdict: changed ? 'CHANGED' : 'EQUIVALENT',
  pEquivalent: changed ? 1 : 0.00002,
  pChanged: changed ? 0.00001 : 1,
  power: 0.98,
});

/** A check that found a change, with some of it different. */
export function sampleChecked(differently: Partial<Checked> = {}): Checked {
  return {
    schemaVersion: 1,
    scenario: 'small',
    verdict: 'CHANGED',
    tier: 'statistics',
    replications: 400,
    looks: 4,
    looked: 1,
    differs: ['plan'],
    outputs: [
      {
        ...judged('clearance', 'probability', 'cleared by 2026-04-09', true),
        distance: { distance: 8.9, byChance: 0.7, upper: 9.3, allowed: 1.3 },
        shifts: { P50: 6, P80: 6, P90: null },
      },
      judged('attempts', 'attempts', 'mean', false),
    ],
    claims: [],
    cannotForecast: null,
    control: 'CHANGED',
    attribution: {
      together: effects(8.9, 0),
      program: effects(0, 0),
      changes: [
        {
          what: 'control.strategy.volume',
          at: { file: 'small.yaml', line: 20, column: 37, width: 26 },
          old: '30 installations a day',
          new: '21 installations a day',
          effect: effects(8.9, 0),
        },
      ],
      more: 0,
    },
    accepted: { on: '2026-11-22', by: 'the control centre', reason: 'agreed' },
    sunset: '2027-11-22',
    ...differently,
  };
}

/** A check that found every future as it was. */
export const SOUND: Partial<Checked> = {
  verdict: 'EQUIVALENT',
  tier: 'bytes',
  differs: [],
  outputs: [judged('clearance', 'probability', 'cleared by 2026-04-09', false)],
  attribution: null,
};

/** A claim that fails. */
export const FAILED_CLAIM = { text: 'target.probability.estimate >= 5%', found: 0.015, holds: false };
