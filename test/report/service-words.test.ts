import { expect, test } from 'vitest';
import { serviceLines } from '../../src/report/service-words.ts';
import { november2019Forecast } from '../kit/forecast.ts';
import { sampleServices } from '../kit/sample-services.ts';

test('each service in a line: how much it is used, how often it is full, and when it is the busiest', () => {
  const lines = serviceLines({ ...november2019Forecast(), services: sampleServices() });
  expect(lines[0]).toMatch(
    /^S1SP for Itron: 30(?:\.\d)?% ± .* points of its capacity; never at capacity; busiest on .* \(\d+% used\)$/,
  );
  expect(lines[1]).toMatch(
    /^MCC tooling: 76% ± .* points of its capacity; at capacity on 41(?:\.\d)? ± .* days; busiest on /,
  );
  const [first] = sampleServices();
  expect(serviceLines({ ...november2019Forecast(), services: [{ ...first, busiestDay: null }] })[0]).toMatch(
    /never used$/,
  );
});
