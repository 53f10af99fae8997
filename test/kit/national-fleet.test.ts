import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INSTALLATIONS, nationalFleetCsv } from './national-fleet.ts';

const FILE = new URL('../../scenarios/national-programme.fleet.csv', import.meta.url);

test('the fleet of the national programme is made again to the same bytes', () => {
  const made = nationalFleetCsv();
  if (process.env['RENEW'] === '1') writeFileSync(FILE, made);
  expect(made === readFileSync(FILE, 'utf8')).toBe(true);
});

test('it has the totals that documents give', () => {
  const [header, ...rows] = nationalFleetCsv().trimEnd().split('\n');
  const columns = header.split(',');
  const cells = rows.map((row) => row.split(','));
  const counts = columns.flatMap((name, place) => (name.endsWith('_installations') ? [place] : []));
  const totalOf = (column: string, is: (value: string) => boolean): number =>
    cells
      .filter((row) => is(row[columns.indexOf(column)]))
      .reduce((sum, row) => sum + counts.reduce((own, place) => own + Number(row[place]), 0), 0);
  expect(totalOf('id', () => true)).toBe(INSTALLATIONS);
  expect(Math.abs(INSTALLATIONS * 1.47 - 15_000_000)).toBeLessThan(1);
  const part = (column: string, is: (value: string) => boolean) => totalOf(column, is) / INSTALLATIONS;
  expect(part('cohort', (cohort) => cohort === 'ioc')).toBeCloseTo(0.22, 4);
  expect(part('cohort', (cohort) => cohort === 'secure' || cohort === 'mds')).toBeCloseTo(0.32, 4);
  expect(part('cohort', (cohort) => cohort === 'foc')).toBeCloseTo(0.46, 4);
  expect(totalOf('cohort', (cohort) => cohort === 'mds')).toBe(98_218 + 43_154);
  expect(totalOf('dmc', (dmc) => dmc === 'itron')).toBe(24_000 + 2708);
  expect(new Set(cells.map((row) => row[columns.indexOf('dmc')])).size).toBeGreaterThan(500);
  // Each report of the two large cohorts brings what has to be upgraded first, at most as many as Report 22 has.
  const upgradable = totalOf('firmware', (firmware) => firmware === 'upgradable');
  expect(upgradable).toBeGreaterThan(10 * 66_000);
  expect(upgradable).toBeLessThanOrEqual(22 * 66_000);
  // The two large suppliers that are late have more than a third between them.
  expect(part('supplier', (supplier) => supplier === 'large-1' || supplier === 'large-2')).toBeGreaterThan(0.35);
});
