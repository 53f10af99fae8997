import { inOrder } from '../../src/forecast/tally.ts';
import { type Acceptance, type Baseline, baselineOf } from '../../src/regression/baseline.ts';
import { type Checkable, readCheckable } from '../../src/regression/checkable.ts';
import { futuresOf } from '../../src/regression/outputs.ts';
import { here } from '../../src/runners/here.ts';
import { describeProblem } from '../../src/scenario/problem.ts';
import { filesOf } from './scenario-files.ts';

export const ACCEPTANCE: Acceptance = {
  on: '2026-11-22',
  sunset: '2027-11-22',
  by: 'the control centre',
  reason: 'agreed',
  build: 'build-1',
};

/** Its fleet, `small.csv`. */
export const FLEET = `cohort,dmc,supplier,status,entry,untouched_installations
itron,i-1,north,dormant,now,375
itron,i-2,south,dormant,now,300
elster,e-1,south,dormant,later,225
`;

/** A small scenario with a fleet in a CSV file, and luck in its date. */
export const SMALL = `schemaVersion: 1
name: small
question: When is it clear?
classification: public (made-up figures)
time: { firstDay: 2026-01-05, horizon: 12 weeks }
calendar: { window: { opens: '08:00', lastWave: '16:00', waves: 2 } }
suppliers:
  north: { ready: 2026-01-05 }
  south: { ready: { triangular: [2026-01-12, 2026-02-02, 2026-03-16] } }
milestones:
  fix-released: { date: { triangular: [2026-01-19, 2026-02-02, 2026-03-02] } }
entries:
  now: { when: listed }
  later: { when: fix-released }
outcomes:
  usual:
    first: { stall: 2%, rollBack: 2% }
fleet:
  file: small.csv
control:
  strategy: { kind: fixed, volume: '30 installations a day' }
expect:
  - clearance.p50 <= 2026-03-29
`;

/** The small scenario as a check takes it, with texts of its two files changed. */
export async function smallCheckable(
  replications: number,
  changes: { readonly scenario?: (text: string) => string; readonly fleet?: (text: string) => string } = {},
  seed?: string,
): Promise<Checkable> {
  const { scenario = (text) => text, fleet = (text) => text } = changes;
  const files = filesOf({ 'small.yaml': scenario(SMALL), 'small.csv': fleet(FLEET) });
  const options = { replications, ...(seed === undefined ? {} : { seed }) };
  const read = await readCheckable('small.yaml', files, ACCEPTANCE.build, options);
  if ('plan' in read) return read;
  throw new Error(read.problems.map(describeProblem).join('\n'));
}

/** The baseline of the small scenario, of so many futures. */
export async function smallBaseline(replications: number): Promise<Baseline> {
  const { plan, words } = await smallCheckable(replications);
  return baselineOf(plan, words, futuresOf(plan, inOrder(await here.run(plan, 0, replications))), ACCEPTANCE);
}
