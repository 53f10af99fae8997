import { expect, test } from 'vitest';
import { drawnAssumptions, tornado, tornadoHeight } from '../../../src/report/charts/tornado.ts';
import { sampleSensitivity } from '../../kit/sample-sensitivity.ts';

const sample = sampleSensitivity();
const idsOf = (measured: typeof sample) => drawnAssumptions(measured).map(({ id }) => id);

test('what moves the date for sure is drawn, the largest first; where nothing does, the first few are', () => {
  expect(idsOf(sample)).toEqual(['suppliers.a.ready', 'suppliers.a.accuracy']);
  expect(idsOf({ ...sample, assumptions: sample.assumptions.slice(2) })).toEqual(['alerts.limit']);
  const many = Array.from({ length: 30 }, () => sample.assumptions[0]);
  expect(idsOf({ ...sample, assumptions: many }).length).toBe(12);
  expect(tornadoHeight({ ...sample, assumptions: [] })).toBeGreaterThan(0);
});

test('there is a tick at none, and an axis that says what it counts', () => {
  const texts = JSON.stringify(tornado(sample));
  for (const text of ['"0"', '"+10"', 'working days by which P80 comes later than as stated', 'line 40']) {
    expect(texts).toContain(text);
  }
});
