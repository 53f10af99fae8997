import { riskEffects } from '../../experiment/risk-effects.ts';
import { riskEffectLines, riskEffectsCsv } from '../../report/risk-effects.ts';
import { hereWith } from '../../runners/here.ts';
import type { ExitCode } from '../exit.ts';
import { type MeasureOptions, measure } from '../measure.ts';

/** `pacing risks`: measures what each residual risk does to the date and to harm, and prints it. */
export function risks(scenario: string, options: MeasureOptions): Promise<ExitCode> {
  return measure(scenario, options, {
    name: 'risks',
    measure: (plan, onProgress) => {
      let all = 0;
      const runner = hereWith((done) => onProgress(done, all));
      return riskEffects(plan, runner, undefined, (_, every) => {
        all = every;
      });
    },
    files: async (measured) => [
      ['risks.json', `${JSON.stringify(measured, null, 2)}\n`],
      ['risks.csv', riskEffectsCsv(measured)],
    ],
    lines: riskEffectLines,
  });
}
