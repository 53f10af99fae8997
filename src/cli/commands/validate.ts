import { planLines } from '../../report/plan/plan-lines.ts';
import { planSummary } from '../../report/plan/plan-summary.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printJson, printLines, printProblems } from '../print.ts';
import { readScenario } from '../read-scenario.ts';
import { compileOptionsOf, type TypedOptions } from '../typed.ts';

export interface ValidateOptions extends Pick<TypedOptions, 'allowCode'> {
  readonly json?: true;
}

/** `pacing validate`: all problems of a scenario at once, or the plan in words. */
export async function validate(scenario: string, { json, ...options }: ValidateOptions): Promise<ExitCode> {
  const compiled = await readScenario(scenario, compileOptionsOf(options));
  if (!('plan' in compiled)) {
    // The problems are what was asked for, so they are the result.
    if (json) printJson({ problems: compiled.problems });
    else printProblems(compiled.problems, process.stdout);
    return EXIT.problems;
  }
  const { plan, warnings } = compiled;
  if (json) printJson({ problems: warnings, plan: planSummary(plan) });
  else {
    printProblems(warnings, process.stderr);
    printLines(planLines(plan));
  }
  return EXIT.fine;
}
