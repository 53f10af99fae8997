import type { Forecast } from '../../forecast/forecast.ts';
import { forecast } from '../../forecast/make-forecast.ts';
import type { Plan } from '../../plan/plan.ts';
import { planHash } from '../../plan/plan-hash.ts';
import { answerLines } from '../../report/answer.ts';
import { shortHash } from '../../report/footer.ts';
import { countWords } from '../../report/number-words.ts';
import { figuresPackOf, packOf } from '../../report/pack.ts';
import { commandLine } from '../command-line.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { mostThreads, onThreads, type ThreadOptions } from '../on-threads.ts';
import { openOutputFolder } from '../output-folder.ts';
import { printJson, printLines, printProblems, tell } from '../print.ts';
import { ProgressLine } from '../progress-line.ts';
import { readScenario } from '../read-scenario.ts';
import { compileOptionsOf, type TypedOptions } from '../typed.ts';
import { UsageProblem } from '../usage.ts';

export interface RunOptions extends TypedOptions, ThreadOptions {
  readonly out: string;
  readonly json?: true;
  readonly pictures: boolean;
}

/** `pacing run`: forecasts a scenario, prints the answer and leaves the files. */
export async function run(scenario: string, options: RunOptions): Promise<ExitCode> {
  if (options.out === '') throw new UsageProblem("--out: expected a folder, received nothing; '.' is the present one");
  const most = mostThreads(options);
  const compiled = await readScenario(scenario, compileOptionsOf(options));
  printProblems('plan' in compiled ? compiled.warnings : compiled.problems, process.stderr);
  if (!('plan' in compiled)) return EXIT.problems;
  const { plan } = compiled;
  const folder = openOutputFolder(options.out, plan.name, shortHash({ planHash: planHash(plan) }));
  const line = new ProgressLine(process.stderr);
  let made: Forecast;
  try {
    made = await forecastOn(most, plan, line);
    const { replications, precision, seed, allowCode } = options;
    const words = ['run', scenario, ...(allowCode ? ['--allow-code'] : [])];
    const command = commandLine(words, { replications, precision, seed });
    if (options.pictures) line.say('drawing');
    await folder.write(options.pictures ? await packOf(made, { command }) : figuresPackOf(made));
    line.end();
    const files = `Files: ${folder.path}`;
    if (options.json) printJson(made);
    else printLines([...answerLines(made), '', files]);
    if (options.json) tell(files);
  } finally {
    line.end();
  }
  tellRuleClaims(plan);
  return verdictOn(made, plan);
}

/** Claims on rules take futures of their own. */
function tellRuleClaims({ ruleClaims = [] }: Plan): void {
  if (ruleClaims.length > 0) tell(`${countWords(ruleClaims.length, 'claim')} on rules: pacing check holds them.`);
}

/** Whether the forecast bears out what the scenario expects of it; where there is none, nobody can tell. */
function verdictOn(made: Forecast, plan: Plan): ExitCode {
  if ('cannotForecast' in made) return plan.expectations.length > 0 ? EXIT.inconclusive : EXIT.fine;
  return made.expectations.every(({ holds }) => holds) ? EXIT.fine : EXIT.claimFails;
}

/** Runs the replications in threads, and keeps whoever watches posted. */
function forecastOn(most: number, plan: Plan, line: ProgressLine): Promise<Forecast> {
  const goal = plan.effort.replications > 0 ? 'the end' : 'the next look';
  let upTo = 0;
  const show = (done: number): void => line.show(done, upTo, goal);
  return onThreads(most, show, (runner) =>
    forecast(plan, runner, ({ nextLook }) => {
      upTo = nextLook;
    }),
  );
}
