import { ruleLedger } from '../../experiment/rule-ledger.ts';
import { ruleLedgerLines } from '../../report/rule-ledger.ts';
import { ruleLedgerCsv } from '../../report/rule-ledger-csv.ts';
import { ruleLedgerFigure } from '../../report/rule-ledger-figure.ts';
import { svgOf } from '../../report/svg.ts';
import type { ExitCode } from '../exit.ts';
import { type MeasureOptions, measure } from '../measure.ts';

/** `pacing rules`: measures what each rule of the scenario and of the catalogue is worth, and prints it. */
export function rules(scenario: string, options: MeasureOptions): Promise<ExitCode> {
  return measure(scenario, options, {
    name: 'rules',
    // What the scenario says of replications is meant for its forecast: here there are as many kinds of futures as rules.
    measure: (plan, runner, onProgress) =>
      ruleLedger(plan, runner, options.replications === undefined ? undefined : plan.effort.replications, onProgress),
    files: async (ledger) => [
      ['rules.json', `${JSON.stringify(ledger, null, 2)}\n`],
      ['rules.csv', ruleLedgerCsv(ledger)],
      ['rules.svg', await svgOf(ruleLedgerFigure(ledger))],
    ],
    lines: ruleLedgerLines,
  });
}
