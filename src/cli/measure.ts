import type { Runner, Watcher } from '../forecast/runner.ts';
import type { Plan } from '../plan/plan.ts';
import { planHash } from '../plan/plan-hash.ts';
import { shortHash } from '../report/footer.ts';
import type { Compiled } from '../scenario/compile.ts';
import type { Problem } from '../scenario/problem.ts';
import { SETTINGS_FILE } from '../scenario/settings.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { mostThreads, onThreads, type ThreadOptions } from './on-threads.ts';
import { openOutputFolder } from './output-folder.ts';
import { printJson, printLines, printProblems, tell } from './print.ts';
import { ProgressLine } from './progress-line.ts';
import { readScenario } from './read-scenario.ts';
import { tellWarnings } from './told-warnings.ts';
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
    runner: Runner & Watcher,
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

/** A plan that a command asks for. */
export interface Wanted {
  readonly scenario: string;
  /** What it is called beside the others. */
  readonly label: string;
  /** Settings ('PATH=VALUE', each) besides those of the options, and the option that they come from. */
  readonly varied?: { readonly option: string; readonly set: readonly string[] };
}

/** Measures something of a scenario, prints it, and writes it where a folder is given. */
export async function measure<Measured>(
  scenario: string,
  options: MeasureOptions,
  what: Measurement<Measured>,
): Promise<ExitCode> {
  const read = await readPlans({ scenario, label: scenario }, () => [], options);
  return read === undefined ? EXIT.problems : measurePlan(read[0], options, what);
}

/**
 * Reads the plans that are measured, in their order. Each warning is told once.
 *
 * @param others what is wanted besides the first, once its plan is known
 * @returns nothing where one of them is no plan: its problems have been told
 */
export async function readPlans(
  first: Wanted,
  others: (plan: Plan) => readonly Wanted[],
  options: MeasureOptions,
): Promise<readonly PlanRead[] | undefined> {
  if (options.out === '') throw new UsageProblem("--out: expected a folder, received nothing; '.' is the present one");
  if (options.replications === '1')
    throw new UsageProblem('--replications: expected 2 or more, because one shows no spread');
  mostThreads(options);
  const wanted = [first];
  const read: (PlanRead & { readonly warnings: readonly Problem[] })[] = [];
  for (let place = 0; place < wanted.length; place++) {
    const { scenario, varied } = wanted[place];
    const set = [...(options.set ?? []), ...(varied?.set ?? [])];
    const compiled = await readScenario(scenario, compileOptionsOf({ ...options, set }));
    const told = (problem: Problem): Problem => toldAt(problem, options.set?.length ?? 0, varied?.option);
    if (!('plan' in compiled)) {
      printProblems(compiled.problems.map(told), process.stderr);
      return undefined;
    }
    read.push({ ...compiled, warnings: compiled.warnings.map(told) });
    if (place === 0) wanted.push(...others(compiled.plan));
  }
  tellWarnings(wanted.map((each, place) => ({ ...each, warnings: read[place].warnings })));
  return read;
}

/** A problem of a setting at the option that it was typed with. */
function toldAt(problem: Problem, set: number, option: string | undefined): Problem {
  if (option === undefined || problem.file !== SETTINGS_FILE || problem.line <= set) return problem;
  return { ...problem, file: option, line: problem.line - set };
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
