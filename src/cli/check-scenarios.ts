import { ruleClaimsFound } from '../experiment/rule-claims.ts';
import type { Runner, Watcher } from '../forecast/runner.ts';
import type { Baseline } from '../regression/baseline.ts';
import { type Checked, check } from '../regression/check.ts';
import type { Checkable } from '../regression/checkable.ts';
import type { CompileOptions } from '../scenario/parts/plan.ts';
import type { Problem } from '../scenario/problem.ts';
import { baselinePath, readBaselineOf } from './baseline-file.ts';
import { buildDigest } from './build-digest.ts';
import { readCheckableFrom } from './checkable.ts';
import { Failure } from './failure.ts';

/** A scenario with its baseline. */
export interface ToCheck {
  readonly path: string;
  readonly now: Checkable;
  readonly baseline: Baseline;
}

/**
 * Reads scenarios and their baselines.
 *
 * @returns or all problems of all of them
 * @throws Failure where a scenario has no baseline, or a file cannot be read
 */
export async function readToCheck(
  paths: readonly string[],
  options: Pick<CompileOptions, 'seed' | 'allowCode'>,
): Promise<readonly ToCheck[] | { readonly problems: readonly Problem[] }> {
  const build = await buildDigest();
  const read = await Promise.all(
    paths.map(async (path) => {
      const baseline = await readBaselineOf(path);
      if (baseline === undefined) {
        throw new Failure(
          `${path} has no baseline (${baselinePath(path)}); pacing accept ${path} --reason WORDS --by NAME makes the first`,
        );
      }
      const { replications } = baseline;
      return { path, baseline, now: await readCheckableFrom(path, build, { ...options, replications }) };
    }),
  );
  const problems = read.flatMap(({ now }) => ('plan' in now ? [] : now.problems));
  return problems.length > 0 ? { problems } : (read as ToCheck[]);
}

/** Checks one after another, where the runner runs; the claims are those on the forecast and those on rules. @param most futures of each at most */
export async function checkAll(all: readonly ToCheck[], runner: Runner & Watcher, most?: number): Promise<Checked[]> {
  const found: Checked[] = [];
  for (const { now, baseline } of all) {
    const checked = await check(now, baseline, runner, most);
    found.push({ ...checked, claims: [...checked.claims, ...(await ruleClaimsFound(now.plan, runner))] });
  }
  return found;
}
