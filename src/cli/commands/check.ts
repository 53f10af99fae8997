import type { Checked } from '../../regression/check.ts';
import { checkLines } from '../../report/check/check-lines.ts';
import { failedClaims, hasNoticed } from '../../report/check/words.ts';
import { leaveReports, type Reports } from '../check-reports.ts';
import { checkAll, readToCheck } from '../check-scenarios.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { mostThreads, onThreads, type ThreadOptions } from '../on-threads.ts';
import { printJson, printLines, printProblems, tell } from '../print.ts';
import { ProgressLine } from '../progress-line.ts';
import { scenariosWithBaselines } from '../scenarios-with-baselines.ts';
import { dateFromToday } from '../today.ts';
import { compileOptionsOf, numberIn, type TypedOptions } from '../typed.ts';

export interface CheckOptions extends Pick<TypedOptions, 'seed' | 'allowCode'>, ThreadOptions, Reports {
  readonly most?: string;
  readonly json?: true;
}

/** `pacing check`: holds the forecasts of scenarios against their baselines. */
export async function check(typed: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const threads = mostThreads(options);
  const most = options.most === undefined ? undefined : numberIn('--most', options.most);
  const { seed, allowCode } = options;
  const words = compileOptionsOf({ ...(seed === undefined ? {} : { seed }), ...(allowCode ? { allowCode } : {}) });
  const all = await readToCheck(typed.length > 0 ? typed : await scenariosWithBaselines('scenarios'), words);
  if ('problems' in all) {
    printProblems(all.problems, process.stderr);
    return EXIT.problems;
  }
  const line = new ProgressLine(process.stderr);
  // Each scenario at least once as it is, and once with more installations.
  const least = all.reduce((sum, { baseline }) => sum + 2 * baseline.replications, 0);
  const show = (done: number): void => line.show(done, Math.max(done, least), 'the end');
  const checks = await onThreads(threads, show, (runner) => checkAll(all, runner, most)).finally(() => line.end());
  const paths = all.map(({ path }) => path);
  await leaveReports(checks, paths, options);
  if (options.json) printJson(checks);
  else printLines(checks.flatMap(checkLines));
  return verdictOn(checks);
}

/** Changed, or a claim that fails, is no; what could not be told, a control that did not notice or a baseline too old is no answer. */
function verdictOn(checks: readonly Checked[]): ExitCode {
  const today = dateFromToday(0);
  const old = checks.filter(({ sunset }) => sunset <= today);
  for (const { scenario, sunset } of old) {
    tell(`pacing: the baseline of ${scenario} was good until ${sunset}; look at its forecast, and accept it again`);
  }
  const isNo = ({ verdict }: Checked): boolean => verdict === 'CHANGED' || verdict === 'NOT DETERMINISTIC';
  if (checks.some((one) => isNo(one) || failedClaims(one).length > 0)) return EXIT.claimFails;
  const isOpen = (one: Checked): boolean => one.verdict === 'INCONCLUSIVE' || !hasNoticed(one);
  return old.length > 0 || checks.some(isOpen) ? EXIT.inconclusive : EXIT.fine;
}
