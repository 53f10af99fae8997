import { expect, test } from 'vitest';
import { ruleLedgerLines, ruleLedgerTable } from '../../src/report/rule-ledger.ts';
import { sampleLedger } from '../kit/sample-ledger.ts';

const ledger = sampleLedger();

test('a table to compare, then each rule with its intervals', () => {
  const lines = ruleLedgerLines(ledger);
  expect(lines[0]).toBe(ledger.question);
  expect(lines.at(-1)).toBe(ledger.classification);
  expect(lines.slice(11, 15)).toEqual([
    'rule                            stops     2x P50        P90     5x P50        P90  canary P50        P90  days lost',
    'ratio                            0.11   not seen   not seen        979   not seen         979   not seen    above 0',
    'unknown-error (catalogue)  below 0.04   not seen   not seen   not seen   not seen           -          -  none seen',
    'external-health                  12.5  by chance  by chance  by chance  by chance   by chance  by chance      +0.94',
  ]);
  expect(lines).toContain('ratio: ratio-executed, dmc, halt');
  expect(lines).toContain('  9 stops in 8,231 clean go days: 0.11 in 100 (0.02 to 0.37)');
  expect(lines).toContain('  no stops in 8,247 clean go days: below 0.04 in 100');
  expect(lines).toContain('  days lost: +0.94 (+0.65 to +1.23)');
});

test('nothing started, nothing to find', () => {
  const [rule] = ledger.rules;
  const lines = ruleLedgerLines({ ...ledger, defects: [], rules: [{ ...rule, falseStops: null, found: [] }] });
  expect(lines).toContain('  nothing is ever started, so nothing can be found');
  expect(lines).toContain('  no clean go day');
});

test('the table has a row for each rule', () => {
  const { columns, rows } = ruleLedgerTable(ledger);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});
