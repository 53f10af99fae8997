import { expect, test } from 'vitest';
import { footerOf, shortHash } from '../../src/report/footer.ts';
import { emptyFleetForecast, november2019Forecast } from '../kit/forecast.ts';

const words = (text: string) => text.replaceAll('\u00A0', ' ');

test('says what is needed to find the run again', () => {
  const forecast = november2019Forecast();
  expect(words(footerOf(forecast))).toBe(
    "Forecast, not commitment · scenario november-2019 · plan 3f9a1c5be0d2 · seed 'november 2019' · 200 replications · version 0.1.0",
  );
  expect(forecast.planHash.startsWith(shortHash(forecast))).toBe(true);
});

test('of no forecast names no replications', () => {
  expect(footerOf(emptyFleetForecast())).not.toContain('replications');
});

test('cuts long names, so that the others stay', () => {
  const footer = words(footerOf({ ...november2019Forecast(), scenario: 'x'.repeat(300) }));
  expect(footer).toContain(`scenario ${'x'.repeat(59)}… · plan`);
});
