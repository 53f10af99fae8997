import { expect, test } from 'vitest';
import { missingReports } from '../../src/disturbance/missing-reports.ts';
import { episodesOf } from '../kit/episodes-of.ts';

test('keeps back what its words say', () => {
  const settings = missingReports.settle(missingReports.words.parse({ figures: ['alerts'] }) as never);
  const stated = { disturbance: 'missing-reports', settings, quantities: { onset: 1 }, laws: { length: 48 } };
  expect(episodesOf(stated).episodes).toMatchObject([
    { fromTick: 96, untilTick: 144, outcomes: false, alerts: true, arrive: false },
  ]);
});
