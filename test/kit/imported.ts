import { stringify } from 'yaml';
import { type ImportedPolicy, importPolicy } from '../../src/import/import-policy.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { describeProblem } from '../../src/scenario/problem.ts';
import { filesOf, planIn } from './scenario-files.ts';

type Given = Parameters<typeof importPolicy>[2];

/** A document of a test, imported; fails with its problems where it has any. */
export async function imported(document: string, given: Given = {}): Promise<ImportedPolicy> {
  const found = await importPolicy('policy', filesOf({ policy: document }), given);
  if ('problems' in found) throw new Error(found.problems.map(describeProblem).join('\n'));
  return found;
}

/** What the author of a document is told that cannot be imported, problem by problem. */
export async function refused(document: string, given: Given = {}): Promise<readonly string[]> {
  const found = await importPolicy('policy', filesOf({ policy: document }), given);
  return 'problems' in found
    ? found.problems.map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`)
    : [];
}

/**
 * The plan of a small scenario with a policy in the place of its control.
 *
 * @param text YAML with the keys `control` and perhaps `calendar`
 * @param cohorts one stratum of each
 */
export async function planWith(text: string, cohorts: readonly string[] = ['first', 'second']): Promise<Plan> {
  const around = stringify({
    schemaVersion: 1,
    name: 'around',
    question: 'Is what was imported a sound policy?',
    classification: 'made up for tests',
    time: { firstDay: '2020-01-06', horizon: '90 days' },
    suppliers: { one: { ready: '2020-01-06' } },
    entries: { now: { when: 'listed' } },
    outcomes: { usual: { first: { stall: '2%', reject: '2%', rollBack: '3%' } } },
    fleet: {
      strata: cohorts.map((cohort) => {
        return {
          cohort,
          dmc: cohort,
          supplier: 'one',
          status: 'dormant',
          entry: 'now',
          untouched: '300 installations',
        };
      }),
    },
  });
  return planIn(filesOf({ 'around.yaml': `${around}${text}` }), 'around.yaml');
}

/** What a policy says of its notes of a kind, each with its place. */
export function saidOf({ notes }: ImportedPolicy, kind: string): readonly string[] {
  return notes.filter((note) => note.kind === kind).map(({ path, line, says }) => `${line} ${path}: ${says}`);
}
