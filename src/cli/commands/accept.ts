import { inOrder } from '../../forecast/tally.ts';
import { type Baseline, baselineOf } from '../../regression/baseline.ts';
import { changeOf } from '../../regression/figures.ts';
import { futuresOf } from '../../regression/outputs.ts';
import { acceptanceLines } from '../../report/check/acceptance-lines.ts';
import { dayNumberOf } from '../../units/date.ts';
import { baselinePath, readBaselineOf, writeBaselineOf } from '../baseline-file.ts';
import { buildDigest } from '../build-digest.ts';
import { readCheckableFrom } from '../checkable.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { Failure } from '../failure.ts';
import { mostThreads, onThreads, type ThreadOptions } from '../on-threads.ts';
import { printLines, printProblems, tell } from '../print.ts';
import { ProgressLine } from '../progress-line.ts';
import { dateFromToday } from '../today.ts';
import { compileOptionsOf, type TypedOptions } from '../typed.ts';
import { UsageProblem } from '../usage.ts';

/** Futures of a baseline where none are stated, and days for which it is good. */
const USUAL_REPLICATIONS = '400';
const USUAL_DAYS = 365;

export interface AcceptOptions extends Pick<TypedOptions, 'replications' | 'allowCode'>, ThreadOptions {
  readonly reason: string;
  readonly by: string;
  readonly on?: string;
  readonly sunset?: string;
}

/** `pacing accept`: makes the forecast of scenarios their baseline, and writes down who did, when and why. */
export async function accept(scenarios: readonly string[], options: AcceptOptions): Promise<ExitCode> {
  for (const name of ['reason', 'by'] as const) {
    if (options[name].trim() === '') throw new UsageProblem(`--${name}: expected words, received nothing`);
  }
  const on = dateTyped('--on', options.on ?? dateFromToday(0));
  const sunset = dateTyped('--sunset', options.sunset ?? dateFromToday(USUAL_DAYS));
  if (sunset <= on) throw new UsageProblem(`--sunset: expected a date after ${on}, received '${sunset}'`);
  const { replications: typed = USUAL_REPLICATIONS, allowCode } = options;
  const words = compileOptionsOf({ replications: typed, ...(allowCode ? { allowCode } : {}) });
  const { replications = 0 } = words;
  if (replications < 2) throw new UsageProblem('--replications: expected 2 or more, because one shows no spread');
  const most = mostThreads(options);
  const build = await buildDigest();
  const read = await Promise.all(scenarios.map((scenario) => readCheckableFrom(scenario, build, words)));
  const problems = read.flatMap((one) => ('plan' in one ? [] : one.problems));
  printProblems(problems, process.stderr);
  if (problems.length > 0) return EXIT.problems;
  const olds = await Promise.all(scenarios.map(replacedBaselineOf));
  const line = new ProgressLine(process.stderr);
  try {
    await onThreads(
      most,
      (done) => line.show(done, replications * scenarios.length, 'the end'),
      async (runner) => {
        for (const [place, scenario] of scenarios.entries()) {
          const now = read[place];
          if (!('plan' in now)) continue;
          const futures = futuresOf(now.plan, inOrder(await runner.run(now.plan, 0, replications)));
          const { by, reason } = options;
          const baseline = baselineOf(now.plan, now.words, futures, { on, sunset, by, reason, build });
          const change = changeOf(now.plan, baseline, olds[place]);
          await writeBaselineOf(scenario, baseline, { on, by, reason, ...change });
          line.erase();
          printLines(acceptanceLines(baseline, change));
          tell(`Baseline: ${baselinePath(scenario)}`);
        }
      },
    );
  } finally {
    line.end();
  }
  return EXIT.fine;
}

/** The baseline that is replaced. One that cannot be read has no figures to tell of, and is replaced all the same. */
async function replacedBaselineOf(scenario: string): Promise<Baseline | undefined> {
  return readBaselineOf(scenario).catch((failure: unknown) => {
    if (!(failure instanceof Failure)) throw failure;
    tell(`pacing: ${failure.message}; it is replaced`);
    return undefined;
  });
}

function dateTyped(name: string, typed: string): string {
  if (dayNumberOf(typed) !== undefined) return typed;
  throw new UsageProblem(`${name}: expected a date, such as '2019-11-22', received '${typed}'`);
}
