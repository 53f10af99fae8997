import type { Plan } from '../../src/plan/plan.ts';
import { filesOf, planIn } from './scenario-files.ts';

const SCENARIO = `schemaVersion: 1
name: around
question: Does the example hold?
classification: made up for tests
time: { firstDay: 2020-01-06, horizon: 90 days }
cohorts: { itron: {}, other: {} }
dmcs: { itron: {}, other: {} }
suppliers: { one: { ready: 2020-01-06 } }
entries: { now: { when: listed } }
outcomes: { usual: { first: { stall: 2%, reject: 2%, rollBack: 3% } } }
fleet:
  strata:
    - { cohort: itron, dmc: itron, supplier: one, status: dormant, untouched: '300 installations' }
    - { cohort: other, dmc: other, supplier: one, status: active, untouched: '200 installations' }
alerts:
  perInstallation: { pending: 2 alerts a day, operational: 3 alerts a day }
  background: 1,000 alerts a day
`;

/** Where an example stands in a scenario. */
export interface Around {
  readonly strategy?: string;
  readonly rules?: string;
  readonly disturbances?: string;
  /** 90 days where not stated. */
  readonly horizon?: string;
  /** Modules that may be spoken of, by file name. */
  readonly modules?: Readonly<Record<string, string>>;
}

/** The plan of a small scenario around an example, which is written as it stands in its definition. */
export async function planAround({
  strategy,
  rules,
  disturbances,
  horizon = '90 days',
  modules = {},
}: Around): Promise<Plan> {
  const text = [
    SCENARIO.replace('90 days', horizon),
    'control:',
    `  plugIns: ${JSON.stringify(Object.keys(modules))}`,
    '  strategy:',
    indented(strategy ?? "kind: fixed\nvolume: '50 installations a day'", 4),
    ...(rules === undefined ? [] : ['  rules:', indented(rules, 4)]),
    ...(disturbances === undefined ? [] : ['disturbances:', indented(disturbances, 2)]),
  ].join('\n');
  return planIn(filesOf({ ...modules, 'around.yaml': text }), 'around.yaml', { allowCode: true });
}

function indented(lines: string, spaces: number): string {
  return lines
    .trim()
    .split('\n')
    .map((line) => ' '.repeat(spaces) + line)
    .join('\n');
}
