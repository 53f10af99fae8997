import { expect, test } from 'vitest';
import { fixed } from '../../../src/control/strategies/fixed.ts';
import { samplePlan } from '../../kit/plan.ts';
import { sampleView } from '../../kit/sample-view.ts';
import { strategySettings } from '../../kit/strategy-settings.ts';

test('aims at the same volume whatever happens', () => {
  const settings = strategySettings(fixed, { volume: '2,000 installations a day' });
  const memory = new Float64Array(fixed.memory);
  expect(fixed.target(settings, memory)).toBe(2000);
  fixed.review(settings, sampleView(samplePlan(), { halts: 5, goDays: 9, openIncidents: 3 }), memory);
  expect(fixed.target(settings, memory)).toBe(2000);
});
