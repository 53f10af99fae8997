import { expect, test } from 'vitest';
import { capacityCsv } from '../../src/report/capacity-csv.ts';
import { sampleCapacity } from '../kit/sample-capacity.ts';

test('a row for each volume and figure, with its interval', () => {
  const [header, ...rows] = capacityCsv(sampleCapacity()).trimEnd().split('\n');
  expect(header).toMatch(/^lever,volumePerDay,limits,figure,value,low,high,standing,scenario,planHash,/);
  // Three dates, lateness, most started, six harms, alerts, repair, a service, a limit.
  expect(rows.length).toBe(5 * 15);
  expect(rows[0]).toMatch(
    /^volume,2000,holds,clearance\.p50,after 2020-12-31,after 2020-12-31,after 2020-12-31,,sample,/,
  );
  expect(rows.find((row) => row.startsWith('volume,3000,undecided,services.tooling.utilisation.p90 <= 80%'))).toMatch(
    /,0\.57\d+,0\.56\d+,0\.57\d+,undecided,sample,.*,400,Made up for tests$/,
  );
});
