import { join } from 'node:path';
import { ruleLedger } from '../../experiment/rule-ledger.ts';
import { planHash } from '../../plan/plan-hash.ts';
import { shortHash } from '../../report/footer.ts';
import { ruleLedgerLines } from '../../report/rule-ledger.ts';
import { ruleLedgerCsv } from '../../report/rule-ledger-csv.ts';
import { ruleLedgerFigure } from '../../report/rule-ledger-figure.ts';
import { svgOf } from '../../report/svg.ts';
import { turnTaker } from '../../runners/turn.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { openOutputFolder } from '../output-folder.ts';
import { printJson, printLines, printProblems, tell } from '../print.ts';
import { ProgressLine } from '../progress-line.ts';
import { readScenario } from '../read-scenario.ts';
import { compileOptionsOf, type TypedOptions } from '../typed.ts';
import { UsageProblem } from '../usage.ts';

export interface RulesOptions extends Pick<TypedOptions, 'seed' | 'replications'> {
  readonly out?: string;
  readonly json?: true;
}

/** `pacing rules`: measures what each rule of the scenario and of the catalogue is worth, and prints it. */
export async function rules(scenario: string, options: RulesOptions): Promise<ExitCode> {
  if (options.out === '') throw new UsageProblem("--out: expected a folder, received nothing; '.' is the present one");
  if (options.replications === '1')
    throw new UsageProblem('--replications: expected 2 or more, because one shows no spread');
  const compiled = await readScenario(scenario, compileOptionsOf(options));
  printProblems('plan' in compiled ? compiled.warnings : compiled.problems, process.stderr);
  if (!('plan' in compiled)) return EXIT.problems;
  const { plan } = compiled;
  const folder =
    options.out === undefined
      ? undefined
      : openOutputFolder(join(options.out, plan.name, `${shortHash({ planHash: planHash(plan) })}-rules`));
  const line = new ProgressLine(process.stderr);
  const takeTurn = turnTaker();
  try {
    // What the scenario says of replications is meant for its forecast: here there are as many kinds of futures as rules.
    const replications = options.replications === undefined ? undefined : plan.effort.replications;
    const ledger = await ruleLedger(plan, replications, (done, all) => {
      line.show(done, all, 'the end');
      return takeTurn();
    });
    await folder?.write(
      new Map([
        ['rules.json', `${JSON.stringify(ledger, null, 2)}\n`],
        ['rules.csv', ruleLedgerCsv(ledger)],
        ['rules.svg', await svgOf(ruleLedgerFigure(ledger))],
      ]),
    );
    line.end();
    if (options.json) printJson(ledger);
    else printLines(ruleLedgerLines(ledger));
    if (folder !== undefined) tell(`Files: ${folder.path}`);
  } finally {
    line.end();
    folder?.discard();
  }
  return EXIT.fine;
}
