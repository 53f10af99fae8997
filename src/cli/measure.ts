import type { Runner } from '../forecast/runner.ts';
import type { Plan } from '../plan/plan.ts';
import { planHash } from '../plan/plan-hash.ts';
import { shortHash } from '../report/footer.ts';
import type { Compiled } from '../scenario/compile.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { mostThreads, onThreads, type ThreadOptions } from './on-threads.ts';
import { openOutputFolder } from './output-folder.ts';
import { printJson, printLines, printProblems, tell } from './print.ts';
import { ProgressLine } from './progress-line.ts';
import { readScenario } from './read-scenario.ts';
import { compileOptionsOf, type TypedOptions } from './typed.ts';
import { UsageProblem } from './usage.ts';

export interface MeasureOptions
  extends Pick<TypedOptions, 'seed' | 'replications' | 'set' | 'allowCode'>,
    ThreadOptions {
  readonly out?: string;
  readonly json?: true;
}

/** A plan, and where its scenario states the amounts, by the ids of quantities. */
type PlanRead = Pick<Extract<Compiled, { plan: Plan }>, 'plan' | 'sources'>;

/** What a command measures of a scenario, beside its forecast. */
export interface Measurement<Measured> {
  /** Names the folder that the files go into. */
  readonly name: string;
  /** Measures it where the runner runs, and tells how many futures of how many are done; `sources` say where amounts are stated. */
  measure(
    plan: Plan,
    runner: Runner,
    onProgress: (done: number, all: number) => void,
    sources: PlanRead['sources'],
  ): Promise<Measured>;
  /** What is written, by file name. */
  files(measured: Measured): Promise<Iterable<readonly [name: string, text: string]>>;
  /** What `--json` prints, where that is a part of what was measured. */
  json?(measured: Measured): unknown;
  /** What is printed, line by line. */
  lines(measured: Measured): readonly string[];
}

/** Measures something of a scenario, prints it, and writes it where a folder is given. */
export async function measure<Measured>(
  scenario: string,
  options: MeasureOptions,
  what: Measurement<Measured>,
): Promise<ExitCode> {
  const read = await readPlan(scenario, options);
  return read === undefined ? EXIT.problems : measurePlan(read, options, what);
}

/** Reads the plan of which something is measured; where there is none, the problems have been told. */
export async function readPlan(scenario: string, options: MeasureOptions): Promise<PlanRead | undefined> {
  if (options.out === '') throw new UsageProblem("--out: expected a folder, received nothing; '.' is the present one");
  if (options.replications === '1')
    throw new UsageProblem('--replications: expected 2 or more, because one shows no spread');
  mostThreads(options);
  const compiled = await readScenario(scenario, compileOptionsOf(options));
  printProblems('plan' in compiled ? compiled.warnings : compiled.problems, process.stderr);
  return 'plan' in compiled ? compiled : undefined;
}

/** Measures something of a plan, and of others where the command names them; prints it, and writes it where a folder is given. */
export async function measurePlan<Measured>(
  { plan, sources }: PlanRead,
  options: MeasureOptions,
  what: Measurement<Measured>,
): Promise<ExitCode> {
  const hash = `${shortHash({ planHash: planHash(plan) })}-${what.name}`;
  const folder = options.out === undefined ? undefined : openOutputFolder(options.out, plan.name, hash);
  const line = new ProgressLine(process.stderr);
  try {
    let all = 0;
    const show = (done: number): void => line.show(done, all, 'the end');
    const measured = await onThreads(mostThreads(options), show, (runner) =>
      what.measure(
        plan,
        runner,
        (done, every) => {
          all = every;
          show(done);
        },
        sources,
      ),
    );
    line.say('drawing');
    await folder?.write(new Map(await what.files(measured)));
    line.end();
    if (options.json) printJson(what.json?.(measured) ?? measured);
    else printLines(what.lines(measured));
    if (folder !== undefined) tell(`Files: ${folder.path}`);
  } finally {
    line.end();
  }
  return EXIT.fine;
}
