import { describe, expect, test } from 'vitest';
import { html, type Markup } from '../../../src/report/markup.ts';
import { SECTIONS } from '../../../src/report/sections/index.ts';
import { november2019Forecast, SAMPLE_CHURN, sampleEstimate } from '../../kit/forecast.ts';
import { lateForecast, neverForecast, oneDayForecast } from '../../kit/forecast-variants.ts';
import { textOf, tokensOf } from '../../kit/markup-tags.ts';
import { sampleBarrierForecasts } from '../../kit/sample-barrier-forecasts.ts';
import { sampleRaises } from '../../kit/sample-raises.ts';
import { sampleCriteria, sampleRisks } from '../../kit/sample-register.ts';
import { sampleServices } from '../../kit/sample-services.ts';

const forecast = november2019Forecast();
const served = { ...forecast, services: sampleServices() };
const material = { figures: new Map<string, Markup>(), command: '' };

function wordsOf(id: string, one = forecast): string {
  const body = SECTIONS.find((section) => section.id === id)?.body(one, material);
  return body == null ? '' : textOf(tokensOf(body.text)).replace(/\s+/g, ' ');
}

describe('the sections of the report', () => {
  test('have ids of their own', () => {
    expect(new Set(SECTIONS.map(({ id }) => id)).size).toBe(SECTIONS.length);
  });

  test('put each figure into one of them', () => {
    const names = ['clearance', 'pacing', 'volumes', 'utilisation', 'alerts'];
    const figures = new Map(names.map((name) => [name, html`<i>${name}</i>`]));
    const page = SECTIONS.map((section) => section.body(served, { ...material, figures })?.text).join('');
    for (const name of figures.keys()) expect(page.split(`<i>${name}</i>`).length).toBe(2);
  });
});

test('a fleet that changes by itself says how; one that stays as it is says nothing', () => {
  expect(wordsOf('churn')).toBe('');
  const words = wordsOf('churn', { ...forecast, churn: SAMPLE_CHURN });
  expect(words).toContain('Removed before they were started300 ± 6240300360');
  expect(words).toContain('Joined2,000 ± 391,6002,0002,400');
});

test('the target has its probability, or is missing in words', () => {
  expect(wordsOf('target')).toContain('by 31 March 2020 is 75% (69% to 81%), from 200 simulated futures; in brackets');
  expect(wordsOf('target', neverForecast())).toContain('is below 1.5%, from 200 simulated futures.');
  expect(wordsOf('target', lateForecast())).toContain('states no target date');
});

test('clearance has dates and intervals; a part with nothing open says so', () => {
  const words = wordsOf('clearance');
  expect(words).toContain('17 Mar 2020 13 to 23 Mar 2020');
  expect(words).toContain('Old C0nothing open');
  expect(wordsOf('clearance', oneDayForecast())).not.toContain('By cohort');
});

test('pace has each cause with its error, or says that nothing stood in the way', () => {
  expect(wordsOf('pace')).toContain('eligible16.0 ± 0.321,40041917,12025,68012.4 ± 0.2');
  expect(wordsOf('pace', oneDayForecast())).toContain('Nothing: the strategy started all');
});

test('gates, blockers and firmware have their dates and what comes of those behind them', () => {
  expect(wordsOf('barriers')).toBe('');
  const words = wordsOf('barriers', { ...forecast, ...sampleBarrierForecasts() });
  expect(words).toContain('Recovery test228 Feb 202017 Mar 202017 Apr 2020');
  expect(words).toContain('4,000 ± 781,000 ± 2050,000 ± 980150 ± 30.300% ± 0.006 points');
  expect(words).toContain('after 17 Nov 202020,00021,000 ± 41217,000 ± 333800 ± 16200 ± 42,000 ± 39');
  const harm = { ...forecast.harm, misidentified: sampleEstimate(150) };
  const harmed = { ...forecast, ...sampleBarrierForecasts(), harm };
  expect(wordsOf('harm', harmed)).toContain('Harmed, because a blocker was overlooked150');
});

test('harm has rates with their denominators, and the repair team where there is one', () => {
  const words = wordsOf('harm');
  expect(words).toContain('Consumers interrupted171 ± 31371712050.22% of attempts');
  expect(words).toContain('43 in a million attempts');
  expect(words).toContain('15% of interruptions');
  expect(words).toContain('Repair team busy31.0% ± 0.6 points');
  expect(words).toContain('Early life support busy42.0%');
  expect(words).toContain('Cases of early life support420');
  expect(wordsOf('harm', oneDayForecast())).not.toContain('Repair team');
  expect(words).not.toContain('Quarantined');
  const held = { ...forecast, harm: { ...forecast.harm, quarantined: sampleEstimate(784) } };
  expect(wordsOf('harm', held)).toContain('Quarantined above an anomaly threshold784 ± 156277849411% of attempts');
  const outages = {
    outageHours: sampleEstimate(5),
    hitByOutages: sampleEstimate(784),
    startedInVain: sampleEstimate(784),
  };
  const struck = wordsOf('harm', { ...forecast, harm: { ...forecast.harm, ...outages } });
  expect(struck).toContain('Hours of outage until clearance5.0');
  expect(struck).toContain('Attempts hit by an outage784 ± 156277849411% of attempts');
  expect(struck).toContain('Started into an outage that nobody had noticed784');
  expect(words).not.toContain('outage');
  const unlimited = { ...forecast, repair: { utilisation: null, waitingHours: sampleEstimate(2), days: [] } };
  expect(wordsOf('harm', unlimited)).toContain('Hours of waiting for the repair team2.00');
});

test('alerts stand against their limit', () => {
  expect(wordsOf('alerts')).toContain('The limit is 200,000 a day; no simulated future reaches it.');
  const reached = { ...forecast, alerts: { ...forecast.alerts, daysAtOrAboveLimit: sampleEstimate(2) } };
  expect(wordsOf('alerts', reached)).toContain('on 2.00 ± 0.04 days of a future');
  expect(wordsOf('alerts', { ...forecast, alerts: { ...forecast.alerts, limit: null } })).toContain(
    'No limit is stated.',
  );
});

test('alerts have a row for each DNO, and stand beside everything else', () => {
  const words = wordsOf('alerts');
  expect(words).toContain('Everything else on the network raises 50,000,000 a day at first');
  expect(words).toContain('North40%');
  expect(words).toMatch(/70,0001\.50 ± 0\.03/);
  expect(words).toContain('none stated–');
  expect(wordsOf('alerts', { ...forecast, alerts: { ...forecast.alerts, dnos: [] } })).not.toContain('by DNO');
});

test('expectations are counted, with what was found; without any there is no section', () => {
  expect(wordsOf('expectations')).toContain('1 of 2 does not hold.');
  expect(wordsOf('expectations')).toContain('6 April 2020✓ yes');
  const [first] = forecast.expectations;
  expect(wordsOf('expectations', { ...forecast, expectations: [first] })).toContain('All 1 hold.');
  expect(wordsOf('expectations', { ...forecast, expectations: [{ ...first, found: null, holds: false }] })).toContain(
    'nothing✗ no',
  );
  expect(wordsOf('expectations', oneDayForecast())).toBe('');
});

test('services have their utilisation; without any there is no section', () => {
  expect(wordsOf('services', served)).toContain('MCC tooling');
  expect(wordsOf('services', served)).toContain('Days at capacity');
  expect(wordsOf('services')).toBe('');
});

test('criteria, risks and higher caps have their tables, and no section where there are none', () => {
  for (const id of ['criteria', 'risks', 'raises']) expect(wordsOf(id)).toBe('');
  const full = { ...forecast, liveServiceCriteria: sampleCriteria(), risks: sampleRisks(), raises: sampleRaises() };
  expect(wordsOf('criteria', full)).toContain(
    '3Runs at the volumes that are needed▲ amber (not sure)green if services.dsp',
  );
  expect(wordsOf('risks', full)).toContain(
    'reopens with a probability of 62% (55% to 69%), P50 17 March 2020no, only measured',
  );
  expect(wordsOf('raises', full)).toContain('2,000Operations Group');
});
