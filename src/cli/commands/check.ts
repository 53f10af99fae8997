import { appendFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Runner } from '../../forecast/runner.ts';
import type { Baseline } from '../../regression/baseline.ts';
import { type Checkable, type Checked, check as checkOne } from '../../regression/check.ts';
import { annotationLines } from '../../report/check/annotations.ts';
import { checkLines } from '../../report/check/check-lines.ts';
import { junitOf } from '../../report/check/junit.ts';
import { checkMarkdown } from '../../report/check/markdown.ts';
import { failedClaims, hasNoticed } from '../../report/check/words.ts';
import { baselinePath, readBaselineOf } from '../baseline-file.ts';
import { buildDigest } from '../build-digest.ts';
import { readCheckable } from '../checkable.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { Failure, failureOf } from '../failure.ts';
import { mostThreads, onThreads, type ThreadOptions } from '../on-threads.ts';
import { printJson, printLines, printProblems, tell } from '../print.ts';
import { ProgressLine } from '../progress-line.ts';
import { scenariosWithBaselines } from '../scenarios-with-baselines.ts';
import { dateFromToday } from '../today.ts';
import { numberIn } from '../typed.ts';

export interface CheckOptions extends ThreadOptions {
  readonly most?: string;
  readonly seed?: string;
  readonly junit?: string;
  readonly markdown?: string;
  readonly json?: true;
}

/** `pacing check`: holds the forecasts of scenarios against their baselines. */
export async function check(typed: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const threads = mostThreads(options);
  const most = options.most === undefined ? undefined : numberIn('--most', options.most);
  const scenarios = typed.length > 0 ? typed : await scenariosWithBaselines('scenarios');
  const build = await buildDigest();
  const pairs: { readonly path: string; readonly now: Checkable; readonly baseline: Baseline }[] = [];
  let hasProblems = false;
  for (const path of scenarios) {
    const baseline = await readBaselineOf(path);
    if (baseline === undefined) {
      throw new Failure(
        `${path} has no baseline (${baselinePath(path)}); pacing accept ${path} --reason WORDS --by NAME makes the first`,
      );
    }
    const { replications } = baseline;
    const { seed } = options;
    const now = await readCheckable(path, build, { replications, ...(seed === undefined ? {} : { seed }) });
    if ('plan' in now) pairs.push({ path, now, baseline });
    else {
      hasProblems = true;
      printProblems(now.problems, process.stderr);
    }
  }
  if (hasProblems) return EXIT.problems;
  const line = new ProgressLine(process.stderr);
  const all = pairs.reduce((sum, { baseline }) => sum + 2 * baseline.replications, 0);
  const checks = await onThreads(
    threads,
    (done) => line.show(done, Math.max(done, all), 'the end'),
    async (runner: Runner) => {
      const found: Checked[] = [];
      for (const { now, baseline } of pairs) found.push(await checkOne(now, baseline, runner, most));
      return found;
    },
  ).finally(() => line.end());
  await writeReports(checks, options);
  if (options.json) printJson(checks);
  else printLines(checks.flatMap(checkLines));
  if (process.env['GITHUB_ACTIONS'] === 'true') {
    const folders = new Map(pairs.map(({ path, now }) => [now.plan.name, dirname(path)]));
    const pathOf = ({ scenario }: Checked, file: string): string =>
      relative('.', join(folders.get(scenario) ?? '.', file));
    for (const annotation of annotationLines(checks, pathOf)) tell(annotation);
  }
  return verdictOn(checks);
}

/** Writes what CI wants to show: JUnit XML, Markdown, and on GitHub the summary of the job. */
async function writeReports(checks: readonly Checked[], { junit, markdown }: CheckOptions): Promise<void> {
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  const write = async (path: string, how: () => Promise<void>): Promise<void> => {
    await how().catch((cause: unknown) => {
      throw failureOf(`cannot write ${path}`, cause);
    });
  };
  if (junit !== undefined) await write(junit, () => writeFile(junit, junitOf(checks)));
  if (markdown !== undefined) await write(markdown, () => writeFile(markdown, checkMarkdown(checks)));
  if (summary !== undefined) await write(summary, () => appendFile(summary, checkMarkdown(checks)));
}

/** Changed, or a claim that fails, is no; what could not be told, a control that did not notice or a baseline too old is no answer. */
function verdictOn(checks: readonly Checked[]): ExitCode {
  const today = dateFromToday(0);
  if (
    checks.some(
      (one) => one.verdict === 'CHANGED' || one.verdict === 'NOT DETERMINISTIC' || failedClaims(one).length > 0,
    )
  ) {
    return EXIT.claimFails;
  }
  const isOpen = (one: Checked): boolean => one.verdict === 'INCONCLUSIVE' || !hasNoticed(one) || one.sunset <= today;
  for (const { scenario, sunset } of checks) {
    if (sunset <= today)
      tell(`pacing: the baseline of ${scenario} was good until ${sunset}; look at it, and accept it again`);
  }
  return checks.some(isOpen) ? EXIT.inconclusive : EXIT.fine;
}
