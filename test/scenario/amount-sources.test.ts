import { expect, test } from 'vitest';
import { amountSources } from '../../src/scenario/amount-sources.ts';
import { ProblemList } from '../../src/scenario/problem.ts';
import { readYaml } from '../../src/scenario/read-yaml.ts';

const TEXT = `suppliers:
  supplier-a: { ready: 2020-01-01 }
  supplier-a.north:
    ready: { triangular: [2020-01-06, 2020-02-10, 2020-05-29] }
disturbances:
  - kind: incidents
    perMonth: 3 incidents a month
  - id: a-defect
    onset: { uniform: [2020-03-02, 2020-03-06] }
steps: [{ takes: 5 days }]
`;

test('an amount is found by its id: through names with dots, items with ids and items without', () => {
  const problems = new ProblemList();
  problems.keep('a.yaml', TEXT);
  const written = readYaml('a.yaml', TEXT, problems);
  const ids = [
    'suppliers.supplier-a.north.ready',
    'disturbances.0.perMonth',
    'disturbances.a-defect.onset',
    'steps.0.takes',
  ];
  const found = amountSources(written!, [...ids, 'alerts.dayFactor', 'suppliers.supplier-a.accuracy']);
  const place = (line: number, text: string) => ({ file: 'a.yaml', line, text });
  expect([...found]).toEqual([
    [ids[0], place(4, '{ triangular: [2020-01-06, 2020-02-10, 2020-05-29] }')],
    [ids[1], place(7, '3 incidents a month')],
    [ids[2], place(9, '{ uniform: [2020-03-02, 2020-03-06] }')],
    [ids[3], place(10, '5 days')],
  ]);
});
