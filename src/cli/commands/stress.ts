import { stress } from '../../experiment/stress/stress.ts';
import { stressLines } from '../../report/stress.ts';
import { stressCsv } from '../../report/stress-csv.ts';
import { stressFigure } from '../../report/stress-figure.ts';
import { stressPairsCsv } from '../../report/stress-pairs.ts';
import { svgOf } from '../../report/svg.ts';
import type { ExitCode } from '../exit.ts';
import { type MeasureOptions, measure } from '../measure.ts';
import { readClaims } from '../typed-claims.ts';
import { challengerOf, testsIn } from '../typed-stress.ts';

interface StressWords extends MeasureOptions {
  readonly only?: string;
  readonly strategy: readonly string[];
  readonly criterion: readonly string[];
  /** False where --no-breaks-at is typed. */
  readonly breaksAt: boolean;
  readonly pairs?: true;
}

/** `pacing stress`: puts strategies to the tests of the catalogue, and prints what they do. */
export function stressScenario(scenario: string, options: StressWords): Promise<ExitCode> {
  return measure(scenario, options, {
    name: 'stress',
    measure: (plan, runner, onProgress) =>
      stress(plan, runner, {
        ...(options.replications === undefined ? {} : { replications: plan.effort.replications }),
        ...(options.only === undefined ? {} : { only: testsIn(options.only) }),
        ...(options.criterion.length === 0 ? {} : { criteria: readClaims('--criterion', options.criterion, plan) }),
        challengers: options.strategy.map((words) => challengerOf(plan, words)),
        isBisected: options.breaksAt,
        isPaired: options.pairs === true,
        onReplications: onProgress,
      }),
    files: async (measured) => [
      ['stress.json', `${JSON.stringify(measured, null, 2)}\n`],
      ['stress.csv', stressCsv(measured)],
      ...(measured.pairs === null ? [] : [['stress-pairs.csv', stressPairsCsv(measured)] as const]),
      ['stress.svg', await svgOf(stressFigure(measured))],
    ],
    lines: stressLines,
  });
}
