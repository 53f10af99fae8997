import { expect, test } from 'vitest';
import { decisionLines } from '../../../src/report/trace/decision-lines.ts';
import type { TraceDecision } from '../../../src/report/trace/trace.ts';

const decision = (kind: TraceDecision['kind'], label: string): TraceDecision => ({
  time: '00:00',
  kind,
  subject: { kind: 'entry', id: label, label },
  rule: null,
  evidence: [],
});
const listed = (count: number) => Array.from({ length: count }, (_, place) => decision('listed', `E${place}`));

test('entries are told one by one where they are few', () => {
  expect(decisionLines(listed(3))).toEqual(
    ['E0', 'E1', 'E2'].map((label) => `  00:00  ${label} is listed: its installations may be migrated from now on.`),
  );
});

test('the entries of a report share a line, where the first of them stands', () => {
  const others = [decision('supplier ready', 'S')];
  expect(decisionLines([...listed(4), ...others])).toEqual([
    '  00:00  E0 and 3 others are listed: their installations may be migrated from now on.',
    ...decisionLines(others),
  ]);
});
