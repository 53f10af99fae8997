import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../src/plan/plan.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import type { CompileOptions } from '../../src/scenario/parts/plan.ts';
import { describeProblem } from '../../src/scenario/problem.ts';
import type { ScenarioFiles } from '../../src/scenario/scenario-files.ts';

/** Files that exist in a test only, by path. It remembers what it was asked for. */
export function filesOf(texts: Readonly<Record<string, string>>): ScenarioFiles & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    read: async (path) => {
      asked.push(path);
      if (!Object.hasOwn(texts, path)) throw new Error('no such file');
      return texts[path];
    },
  };
}

/** The files of a folder. */
export function filesIn(folder: string): ScenarioFiles {
  return {
    read: async (path) => {
      try {
        return await readFile(join(folder, path), 'utf8');
      } catch {
        // Without the folder's own path, which differs from machine to machine.
        throw new Error('no such file');
      }
    },
  };
}

/** The plan of a scenario that is sound; otherwise fails with its problems. */
export async function planIn(files: ScenarioFiles, path: string, options: CompileOptions = {}): Promise<Plan> {
  const compiled = await compileScenario(path, files, options);
  if ('plan' in compiled) return compiled.plan;
  throw new Error(compiled.problems.map(describeProblem).join('\n'));
}

/** Everything that the author of a scenario is told, problem by problem; fails where a plan comes out. */
export async function problemsIn(files: ScenarioFiles, path: string, options: CompileOptions = {}): Promise<string[]> {
  const compiled = await compileScenario(path, files, options);
  if ('problems' in compiled) return compiled.problems.map(describeProblem);
  throw new Error(`${path} compiled, with ${compiled.warnings.length} warnings`);
}
