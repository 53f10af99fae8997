import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { figuresPackOf } from '../../src/report/pack.ts';
import { criteriaCsv, risksCsv } from '../../src/report/register-csv.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { sampleCriteria, sampleRisks } from '../kit/sample-register.ts';

const forecast = { ...november2019Forecast(), liveServiceCriteria: sampleCriteria(), risks: sampleRisks() };

test('criteria have a row for each claim, and one where nothing is claimed', () => {
  const rows: Record<string, string>[] = parse(criteriaCsv(forecast), { columns: true });
  expect(rows.map((row) => `${row['number']} ${row['rating']} ${row['claimFor']}`)).toEqual([
    '1 green ',
    '3 amber green',
    '3 amber amber',
    '4 not applicable ',
    '8 red green',
  ]);
  expect(rows[1]).toMatchObject({
    sure: 'false',
    found: '0.81',
    low: '0.79',
    straddles: 'true',
    scenario: 'november-2019',
  });
});

test('risks have a row each', () => {
  const rows: Record<string, string>[] = parse(risksCsv(forecast), { columns: true });
  expect(rows).toMatchObject([
    {
      id: 'capacity',
      enacted: 'false',
      acceptedUpTo: '2000',
      'reopens.probability': '0.62',
      'reopens.p50': '2020-03-17',
    },
  ]);
});

test('a run leaves them where the scenario has any', () => {
  expect([...figuresPackOf(forecast).keys()]).toEqual([
    ...['forecast.json', 'daily.csv', 'clearance.csv', 'criteria.csv', 'risks.csv'],
  ]);
  expect([...figuresPackOf(november2019Forecast()).keys()]).toHaveLength(3);
});
