import type { RuleLedger, RuleWorth } from '../experiment/rule-ledger.ts';
import type { Probability } from '../forecast/forecast.ts';
import { type CsvCell, csvOf } from './csv.ts';

/** What the rules are worth as CSV: a row for each rule and figure; empty where it is not seen or cannot be told. */
export function ruleLedgerCsv(ledger: RuleLedger): string {
  const { scenario, planHash, seed, version, replications, classification } = ledger;
  const provenance: readonly CsvCell[] = [scenario, planHash, seed, version, replications, classification];
  const rows = ledger.rules.flatMap((worth) => {
    const { id, rule, from, scope, action } = worth;
    return figuresOf(worth).map((figure): CsvCell[] => [id, rule, from, scope, action, ...figure, ...provenance]);
  });
  return csvOf(HEADER, rows);
}

type FigureRow = readonly [name: string, value: number | null, low: number | null, high: number | null];

function figuresOf({ falseStops, daysLost, found }: RuleWorth): readonly FigureRow[] {
  const { estimate = null, low = null, high = null } = falseStops ?? {};
  return [
    ['falseStops.per100GoDays', estimate, low, high],
    ['daysLost.mean', daysLost.mean, daysLost.low, daysLost.high],
    ...found.flatMap(({ defect, exposure, reaction }): readonly FigureRow[] => [
      ...(['p50', 'p90'] as const).map((name): FigureRow => {
        const quantile = exposure?.[name];
        const figure = `${defect}.exposure.${name}`;
        return [figure, quantile?.attempts ?? null, quantile?.low ?? null, quantile?.high ?? null];
      }),
      shareRow(`${defect}.notSeen`, exposure?.notSeen),
      shareRow(`${defect}.anyway`, exposure?.anyway),
      [`${defect}.reaction.attempts`, reaction?.attempts ?? null, null, null],
      [`${defect}.reaction.days`, reaction?.days ?? null, null, null],
    ]),
  ];
}

function shareRow(figure: string, share: Probability | null | undefined): FigureRow {
  return [figure, share?.estimate ?? null, share?.low ?? null, share?.high ?? null];
}

const HEADER = [
  ...['rule', 'kind', 'from', 'scope', 'action', 'figure', 'value', 'low', 'high'],
  ...['scenario', 'planHash', 'seed', 'version', 'replications', 'classification'],
] as const;
