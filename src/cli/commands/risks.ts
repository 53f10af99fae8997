import { join } from 'node:path';
import { riskEffects } from '../../experiment/risk-effects.ts';
import { planHash } from '../../plan/plan-hash.ts';
import { shortHash } from '../../report/footer.ts';
import { riskEffectLines, riskEffectsCsv } from '../../report/risk-effects.ts';
import { hereWith } from '../../runners/here.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { openOutputFolder } from '../output-folder.ts';
import { printJson, printLines, printProblems, tell } from '../print.ts';
import { ProgressLine } from '../progress-line.ts';
import { readScenario } from '../read-scenario.ts';
import { compileOptionsOf, type TypedOptions } from '../typed.ts';
import { UsageProblem } from '../usage.ts';

export interface RisksOptions extends Pick<TypedOptions, 'seed' | 'replications'> {
  readonly out?: string;
  readonly json?: true;
}

/** `pacing risks`: measures what each residual risk does to the date and to harm, and prints it. */
export async function risks(scenario: string, options: RisksOptions): Promise<ExitCode> {
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
      : openOutputFolder(join(options.out, plan.name, `${shortHash({ planHash: planHash(plan) })}-risks`));
  const line = new ProgressLine(process.stderr);
  try {
    let all = 0;
    const runner = hereWith((done) => line.show(done, all, 'the end'));
    const measured = await riskEffects(plan, runner, undefined, (_, every) => {
      all = every;
    });
    await folder?.write(
      new Map([
        ['risks.json', `${JSON.stringify(measured, null, 2)}\n`],
        ['risks.csv', riskEffectsCsv(measured)],
      ]),
    );
    line.end();
    if (options.json) printJson(measured);
    else printLines(riskEffectLines(measured));
    if (folder !== undefined) tell(`Files: ${folder.path}`);
  } finally {
    line.end();
    folder?.discard();
  }
  return EXIT.fine;
}
