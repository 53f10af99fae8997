import { parse } from 'yaml';
import { compileScenario } from '../../../src/scenario/compile.ts';
import type { CompileOptions } from '../../../src/scenario/parts/plan.ts';
import { describeProblem, type Problem } from '../../../src/scenario/problem.ts';
import type { ScenarioFiles } from '../../../src/scenario/scenario-files.ts';
import { FULL_FILES, FULL_SCENARIO } from '../full-scenario.ts';
import { filesIn, filesOf } from '../scenario-files.ts';
import type { Block } from './blocks.ts';
import type { PageFolder } from './page-folder.ts';
import type { Tried } from './try-page.ts';

/** Files that a fragment may speak of, beside the full scenario and its fleet. */
const FRAGMENT_FILES = { ...FULL_FILES, 'back-off.csv': 'waited,by\n2,a\n3.5,b\n' };

/** How a page says that a scenario has problems on purpose. */
const MARKS = { error: 'broken', warning: 'warned' } as const;

const SEVERITIES = ['error', 'warning'] as const;

/**
 * Compiles a block's scenario: a whole one where it would be saved; a fragment within the full scenario, in the place
 * of what stands there under the same key; code of its own may run where it is marked so. One that is marked as broken must have errors, one marked as warned a warning.
 */
export async function tryScenario(block: Block, folder: PageFolder): Promise<Tried> {
  if (block.marks.has('fragment')) {
    const text = JSON.stringify(embedded(parse(block.body)));
    const problems = await problemsIn('full.yaml', filesOf({ ...FRAGMENT_FILES, 'full.yaml': text }));
    return { complaints: problems.map(describeProblem) };
  }
  const name = block.file ?? `scenario-of-line-${block.line}.yaml`;
  folder.save(name, block.body);
  const problems = await problemsIn(name, filesIn(folder.path), block.marks.has('code') ? { allowCode: true } : {});
  const wanted = SEVERITIES.find((severity) => block.marks.has(MARKS[severity]));
  if (wanted === undefined) return { complaints: problems.map(describeProblem) };
  const found = problems.some(({ severity }) => severity === wanted);
  return { complaints: found ? [] : [`said to be ${MARKS[wanted]}, and has no ${wanted}`] };
}

/** Problems and warnings: an example has neither. */
async function problemsIn(
  path: string,
  files: ScenarioFiles,
  options: CompileOptions = {},
): Promise<readonly Problem[]> {
  const compiled = await compileScenario(path, files, options);
  return 'plan' in compiled ? compiled.warnings : compiled.problems;
}

type Words = Record<string, unknown>;

/** A list of rules or disturbances stands in the place of the list; a map's values each in the place of its key. */
function embedded(fragment: unknown): Words {
  const scenario = parse(FULL_SCENARIO) as Words;
  if (Array.isArray(fragment)) {
    const key = fragment.every((item) => Object.hasOwn(item, 'rule')) ? 'rules' : 'disturbances';
    put(scenario, key, fragment);
  } else {
    for (const [key, value] of Object.entries(fragment as Words)) put(scenario, key, value);
  }
  return scenario;
}

/** Puts a value where the key stands that is nearest to the scenario's root. */
function put(scenario: Words, key: string, value: unknown): void {
  const maps: Words[] = [scenario];
  // What is claimed of the scenario's own rules cannot be claimed of others.
  if (key === 'rules')
    scenario['expect'] = (scenario['expect'] as string[]).filter((claim) => !claim.startsWith('rules.'));
  for (const map of maps) {
    // An array has a length of its own.
    if (!Array.isArray(map) && Object.hasOwn(map, key)) {
      map[key] = value;
      return;
    }
    // A source has a date of its own, and nothing that a page would show.
    const inner = Object.entries(map).filter(([name]) => name !== 'sources');
    maps.push(...inner.map(([, value]) => value).filter(isWords));
  }
  throw new Error(`the full scenario has no '${key}'`);
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null;
}
