import { type Candidate, selectBest } from '../../experiment/select/select.ts';
import { selectionLines } from '../../report/selection.ts';
import { selectionCsv } from '../../report/selection-csv.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type MeasureOptions, measure } from '../measure.ts';
import { printProblems } from '../print.ts';
import { readScenario } from '../read-scenario.ts';
import { compileOptionsOf } from '../typed.ts';
import { candidatesOf, priceIn, type SelectWords, selectingIn } from '../typed-select.ts';

/** `pacing select`: chooses the best of several strategies or scenarios, with a stated confidence, and prints how. */
export async function select(
  scenario: string,
  others: readonly string[],
  options: Omit<MeasureOptions, 'replications'> & SelectWords,
): Promise<ExitCode> {
  const asked = selectingIn(options);
  const prices = options.price.map(priceIn);
  const against: Candidate[] = [];
  for (const other of others) {
    const compiled = await readScenario(other, compileOptionsOf(options));
    printProblems('plan' in compiled ? compiled.warnings : compiled.problems, process.stderr);
    if (!('plan' in compiled)) return EXIT.problems;
    against.push({ id: compiled.plan.name, plan: compiled.plan });
  }
  return measure(scenario, options, {
    name: 'select',
    measure: (plan, runner, onReplications) =>
      selectBest(candidatesOf(plan, against, options.strategy), runner, { ...asked, prices, onReplications }),
    files: async (measured) => [
      ['select.json', `${JSON.stringify(measured, null, 2)}\n`],
      ['select.csv', selectionCsv(measured)],
    ],
    lines: selectionLines,
  });
}
