import type { Plan } from '../../src/plan/plan.ts';
import { filesOf, planIn } from './scenario-files.ts';

const SCENARIO = `schemaVersion: 1
name: around
question: Does the example hold?
classification: made up for tests
time: { firstDay: 2020-01-06, horizon: 90 days }
cohorts: { itron: {} }
dmcs: { itron: {} }
suppliers: { one: { ready: 2020-01-06 } }
entries: { now: { when: listed } }
outcomes: { usual: { first: { stall: 2%, reject: 2%, rollBack: 3% } } }
fleet:
  strata:
    - { cohort: itron, dmc: itron, supplier: one, status: dormant, untouched: '500 installations' }
`;

/** Where an example stands in a scenario. */
export interface Around {
  readonly strategy?: string;
  readonly rules?: string;
  readonly disturbances?: string;
}

/** The plan of a small scenario around an example, which is written as it stands in its definition. */
export async function planAround({ strategy, rules, disturbances }: Around): Promise<Plan> {
  const text = [
    SCENARIO,
    'control:',
    '  strategy:',
    indented(strategy ?? "kind: fixed\nvolume: '50 installations a day'", 4),
    ...(rules === undefined ? [] : ['  rules:', indented(rules, 4)]),
    ...(disturbances === undefined ? [] : ['disturbances:', indented(disturbances, 2)]),
  ].join('\n');
  return planIn(filesOf({ 'around.yaml': text }), 'around.yaml');
}

function indented(lines: string, spaces: number): string {
  return lines
    .trim()
    .split('\n')
    .map((line) => ' '.repeat(spaces) + line)
    .join('\n');
}
