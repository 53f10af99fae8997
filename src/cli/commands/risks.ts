import { riskEffects } from '../../experiment/risk-effects.ts';
import { riskEffectLines, riskEffectsCsv } from '../../report/risk-effects.ts';
import type { ExitCode } from '../exit.ts';
import { type MeasureOptions, measure } from '../measure.ts';

/** `pacing risks`: measures what each residual risk does to the date and to harm, and prints it. */
export function risks(scenario: string, options: MeasureOptions): Promise<ExitCode> {
  return measure(scenario, options, {
    name: 'risks',
    measure: (plan, runner, onProgress) => riskEffects(plan, runner, undefined, onProgress),
    files: async (measured) => [
      ['risks.json', `${JSON.stringify(measured, null, 2)}\n`],
      ['risks.csv', riskEffectsCsv(measured)],
    ],
    lines: riskEffectLines,
  });
}
