import { z } from 'zod';
import { dayLines } from '../../report/trace/day-lines.ts';
import { traceLines } from '../../report/trace/trace-lines.ts';
import { MOST_REPLICATIONS, traceOf } from '../../report/trace/trace-of.ts';
import { date, isoDateOf } from '../../units/date.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printJson, printLines, printProblems } from '../print.ts';
import { readScenario } from '../read-scenario.ts';
import { compileOptionsOf, numberIn, readTyped, type TypedOptions } from '../typed.ts';
import { UsageProblem } from '../usage.ts';

export interface TraceOptions extends Pick<TypedOptions, 'seed' | 'allowCode'> {
  readonly replication: string;
  readonly day?: string;
  readonly json?: true;
}

/** `pacing trace`: one future, told day by day from its decision log; or one day of it in detail. */
export async function trace(scenario: string, options: TraceOptions): Promise<ExitCode> {
  const replication = readTyped(
    '--replication',
    z
      .int()
      .min(0)
      .max(MOST_REPLICATIONS - 1),
    numberIn('--replication', options.replication),
    options.replication,
  );
  const day = options.day === undefined ? undefined : isoDateOf(readTyped('--day', date, options.day));
  const compiled = await readScenario(scenario, compileOptionsOf(options));
  printProblems('plan' in compiled ? compiled.warnings : compiled.problems, process.stderr);
  if (!('plan' in compiled)) return EXIT.problems;
  const future = traceOf(compiled.plan, replication);
  const { firstDay, lastDay } = future;
  const told = day === undefined ? future.days : future.days.filter(({ date }) => date === day);
  if (told.length === 0) {
    throw new UsageProblem(`--day: expected a day from ${firstDay} to ${lastDay}, received '${day}'`);
  }
  if (options.json) printJson({ ...future, days: told });
  else printLines(day === undefined ? traceLines(future) : dayLines(future, day));
  return EXIT.fine;
}
