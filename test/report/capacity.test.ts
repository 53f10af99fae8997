import { expect, test } from 'vitest';
import { capacityLines, capacityTable } from '../../src/report/capacity.ts';
import { sampleCapacity } from '../kit/sample-capacity.ts';

test('words come first, then the curve, then what was measured', () => {
  const lines = capacityLines(sampleCapacity());
  expect(lines[0]).toBe('How fast may we go?');
  expect(lines).toContain('What would 20,000 a day really buy?');
  const table = lines.findIndex((line) => line.startsWith('a day'));
  expect(lines.slice(table, table + 3)).toEqual([
    expect.stringMatching(/^a day +limits +P50 .* binds$/),
    expect.stringMatching(/^2,000 +hold +after 31 Dec 2020 .* 2,000 +40 .* 55% +2\.2 h +the volume$/),
    expect.stringMatching(/^2,500 +hold /),
  ]);
  expect(lines).toContain('  services.tooling.utilisation.p90 <= 80% (Live Service Criterion 3)');
  expect(lines[lines.length - 1]).toBe('Made up for tests');
});

test('the table has no column of limits where there is none', () => {
  const { columns, rows } = capacityTable({ ...sampleCapacity(), limits: [] });
  expect(columns.map(({ label }) => label)).not.toContain('limits');
  for (const row of rows) expect(row.length).toBe(columns.length);
  expect(capacityLines({ ...sampleCapacity(), lever: 'cap' }).join('\n')).toContain(
    'the governance cap from the first day',
  );
});
