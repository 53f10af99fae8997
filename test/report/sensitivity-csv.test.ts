import { expect, test } from 'vitest';
import { sensitivityCsv } from '../../src/report/sensitivity-csv.ts';
import { sampleSensitivity } from '../kit/sample-sensitivity.ts';

test('a row for each range, with its place and both its ends', () => {
  const [header, ...rows] = sensitivityCsv(sampleSensitivity()).trimEnd().split('\n');
  expect(header).toMatch(/^assumption,from,file,line,stated,low,p80AtLow,/);
  expect(rows.length).toBe(3);
  expect(rows[1]).toBe(
    'suppliers.a.accuracy,scenario,sample.yaml,41,"{ triangular: [60%, 85%, 100%] }",0.7,2020-08-14,8,7,9,0.94,2020-08-09,-2,-3,-1,' +
      `-10,-11,-9,-0.25,0.05,sample,${'ef'.repeat(32)},sample,0.0.0,100,Made up for tests`,
  );
});
