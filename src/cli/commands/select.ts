import { type Candidate, selectBest } from '../../experiment/select/select.ts';
import { selectionLines } from '../../report/selection.ts';
import { selectionCsv } from '../../report/selection-csv.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { type MeasureOptions, measurePlan, readPlans } from '../measure.ts';
import { candidatesOf, priceIn, type SelectWords, selectingIn } from '../typed-select.ts';

/** `pacing select`: chooses the best of several strategies or scenarios, with a stated confidence, and prints how. */
export async function select(
  scenario: string,
  others: readonly string[],
  options: Omit<MeasureOptions, 'replications'> & SelectWords,
): Promise<ExitCode> {
  const asked = selectingIn(options);
  const prices = options.price.map(priceIn);
  const wanted = [scenario, ...others].map((each) => ({ scenario: each, label: each }));
  const read = await readPlans(wanted[0], () => wanted.slice(1), options);
  if (read === undefined) return EXIT.problems;
  const against = read.slice(1).map(({ plan }): Candidate => ({ id: plan.name, plan }));
  return measurePlan(read[0], options, {
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
