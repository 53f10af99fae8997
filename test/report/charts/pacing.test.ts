import { expect, test } from 'vitest';
import { pacing } from '../../../src/report/charts/pacing.ts';
import { dateWords } from '../../../src/report/date-words.ts';
import { november2019Forecast } from '../../kit/forecast.ts';
import { lateForecast, neverForecast } from '../../kit/forecast-variants.ts';

test('its title is when half of futures clear', () => {
  expect(pacing.title(november2019Forecast())).toBe('Backlog clears by 17 March 2020 in half of futures');
  const never = neverForecast();
  expect(pacing.title(never)).toBe('Backlog does not clear by 17 November 2020 in any simulated future');
  expect(pacing.title({ ...never, clearance: { ...never.clearance, cleared: 31 } })).toBe(
    'Backlog does not clear by 17 November 2020 in most futures',
  );
});

test('its subtitle says where the picture stops and how far was simulated', () => {
  expect(pacing.subtitle(november2019Forecast())).toContain(
    '18 November 2019 to 24 April 2020 (simulated to 17 November 2020)',
  );
  expect(pacing.subtitle(lateForecast())).not.toContain('simulated to');
});

test('its description holds the scope, the dates and the probability', () => {
  const words = pacing.describe(november2019Forecast());
  for (const fact of ['2,139', '76,708', '28 February 2020', '17 March 2020', '17 April 2020', '75% (69% to 81%)']) {
    expect(words).toContain(fact);
  }
});

test('its table ends with the last day shown, at the figures of the contract', () => {
  const forecast = november2019Forecast();
  const last = forecast.days.find(({ date }) => date === '2020-04-24');
  const row = pacing.table(forecast).rows.at(-1);
  expect(row?.slice(0, 5)).toEqual([
    '24 Apr 2020',
    last?.planned,
    last?.migrated.p10,
    last?.migrated.p25,
    last?.migrated.p50,
  ]);
});

test('the plan is drawn as a dashed line as far as it rises, and told in words and in the table', () => {
  const forecast = november2019Forecast();
  const { layer } = pacing.draw(forecast) as unknown as {
    layer: { mark: { strokeDash?: number[] }; data: { values: { x: number; installations: number }[] } }[];
  };
  const [line] = layer.filter(({ mark }) => mark.strokeDash?.[0] === 9 && mark.strokeDash.length === 2);
  const heights = line.data.values.map(({ installations }) => installations);
  expect([heights[0], heights.at(-1)]).toEqual([2_139, 76_708]);
  expect(heights.filter((height) => height === 76_708)).toHaveLength(1);
  const through = forecast.days.find(({ planned }) => planned === 76_708)?.date ?? '';
  expect(pacing.describe(forecast)).toContain(`it reaches 76,708 on ${dateWords(through)}`);
  const table = pacing.table(forecast);
  expect(table.columns[1].label).toBe('Planned');
  expect(table.rows[0][1]).toBe(forecast.days[6].planned);
});
