import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { ruleLedgerCsv } from '../../src/report/rule-ledger-csv.ts';
import { sampleLedger } from '../kit/sample-ledger.ts';

test('a row for each rule and figure; what is not seen is empty', () => {
  const rows: Record<string, string>[] = parse(ruleLedgerCsv(sampleLedger()), { columns: true });
  expect(rows).toHaveLength(3 * (2 + 3 * 6));
  const rowOf = (rule: string, figure: string) => rows.find((row) => row['rule'] === rule && row['figure'] === figure);
  expect(rowOf('ratio', 'falseStops.per100GoDays')).toMatchObject({ value: '0.11', low: '0.02', high: '0.37' });
  expect(rowOf('ratio', 'fiveTimes.exposure.p90')).toMatchObject({ value: '', low: '1319', high: '' });
  expect(rowOf('ratio', 'fiveTimes.notSeen')).toMatchObject({ value: '0.12' });
  expect(rowOf('ratio', 'twice.reaction.attempts')).toMatchObject({ value: '1697.4', kind: 'ratio-executed' });
  expect(rowOf('unknown-error', 'canary.exposure.p50')).toMatchObject({ value: '', from: 'catalogue' });
  expect(rowOf('external-health', 'daysLost.mean')).toMatchObject({
    value: '0.94',
    replications: '100',
    seed: 'sample',
  });
});
