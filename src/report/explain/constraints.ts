import { CONSTRAINTS, type Constraint } from '../../control/unused-pace.ts';
import { type Explanation, meaning } from './explanation.ts';

/** What each constraint takes from the volume that the strategy aims at. */
const SAYS: Readonly<Record<Constraint, string>> = {
  calendar: 'The day is no migration day: a weekend, a bank holiday, a freeze, a release.',
  'go/no-go': "The day was no-go: a rule of the opening forbade it, or yesterday's figures were missing.",
  pause: 'Installations wait in a scope that a rule has halted or paused and that may not go on yet.',
  governance: 'The cap that governance has put on the daily volume is below what the strategy aims at.',
  service:
    'A service that attempts go through (MCC tooling, an S1SP, the DCO, DSP or CSP) cannot start so many in the day.',
  eligible: 'Installations are not listed yet, or a newly listed entry may start only a few a day.',
  authorised: 'Suppliers of active and mixed installations have authorised fewer than could be started.',
  mix: 'Bounds hold the part of the day that active (and mixed) installations may take, or that is kept for them.',
  waiting: 'The backlog is too small, or what is left are retries beyond their budget or still backing off.',
  rules: 'A rule throttled the day or halted a scope within it, so that less was started than planned.',
};

/** A page for each constraint of the pace. */
export function explainedConstraints(): readonly Explanation[] {
  return CONSTRAINTS.map((name, place) => ({
    ...meaning('constraint', name, SAYS[name]),
    notes: [
      `Number ${place + 1} of the ${CONSTRAINTS.length} constraints to which unused pace is charged, in their order: each takes from what those before it have left.`,
    ],
  }));
}
