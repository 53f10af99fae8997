import { expect, test } from 'vitest';
import { PROVENANCE_COLUMNS, provenanceCells } from '../../src/report/provenance-columns.ts';
import { november2019Forecast } from '../kit/forecast.ts';

test('each column holds the field of its name', () => {
  const forecast = november2019Forecast();
  expect(provenanceCells(forecast)).toEqual(PROVENANCE_COLUMNS.map((column) => forecast[column]));
});
