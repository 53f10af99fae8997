import { describe, expect, test } from 'vitest';
import type { Forecast } from '../../src/forecast/forecast.ts';
import { chartsFor } from '../../src/report/charts/index.ts';
import { reportHtml } from '../../src/report/html.ts';
import { emptyFleetForecast, november2019Forecast } from '../kit/forecast.ts';
import { lateForecast, neverForecast, oneDayForecast, withEveryText } from '../kit/forecast-variants.ts';
import { type Token, textOf, tokensOf } from '../kit/markup-tags.ts';

const COMMAND = "pacing run scenarios/november-2019.yaml --seed 'november 2019'";
const ATTACK = `<script>alert("x")</script></style></title></svg>"'& onload=x url(http://x.example)`;

const PAGES: Readonly<Record<string, Forecast>> = {
  'November 2019': november2019Forecast(),
  late: lateForecast(),
  never: neverForecast(),
  'one day': oneDayForecast(),
  'no forecast': emptyFleetForecast(),
  'under attack': withEveryText(november2019Forecast(), ATTACK),
  'no forecast, under attack': withEveryText(emptyFleetForecast(), ATTACK),
};

describe.each(Object.entries(PAGES))('the report of %s', async (_, forecast) => {
  const page = await reportHtml(forecast, COMMAND);
  const tokens = tokensOf(page);
  const tags = tokens.filter(({ kind }) => kind === 'open' || kind === 'alone');
  const valuesOf = (attribute: string): string[] => {
    return tags.flatMap(({ attributes }) => attributes.get(attribute) ?? []);
  };

  test('runs nothing and loads nothing', () => {
    const names = new Set(tags.map(({ name }) => name));
    for (const name of ['script', 'link', 'img', 'iframe', 'object', 'use', 'image', 'form'])
      expect(names).not.toContain(name);
    for (const { attributes } of tags) {
      for (const [key, value] of attributes) {
        expect(key).not.toMatch(/^on|^src|^xlink/);
        expect(value).not.toMatch(/https?:|javascript:|url\((?!#)/);
        if (key === 'href') expect(value).toMatch(/^#/);
      }
    }
    const style = textAfter(tokens, 'style');
    expect(style).not.toMatch(/@import|url\(|https?:/);
  });

  test('has each id once, and every link and label leads to one', () => {
    const ids = valuesOf('id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of valuesOf('href')) expect(ids).toContain(link.slice(1));
    for (const labels of valuesOf('aria-labelledby'))
      for (const label of labels.split(' ')) expect(ids).toContain(label);
    for (const [, id] of page.matchAll(/="url\(#([^)]*)\)"/g)) expect(ids).toContain(id);
  });

  test('is in British English, with one first heading and no level skipped', () => {
    expect(tags[0].attributes.get('lang')).toBe('en-GB');
    const levels = tags.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
    expect(levels.filter((level) => level === 1).length).toBe(1);
    for (const [place, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  });

  test('says the question, the classification, the command and where it comes from', () => {
    const text = textOf(tokens);
    for (const fact of [forecast.question, forecast.classification, forecast.planHash, forecast.seed, COMMAND]) {
      expect(text).toContain(fact);
    }
    for (const { about, says } of forecast.assumptions) expect(text).toContain(`${about}${says}`);
    for (const { title, marking } of forecast.sources)
      for (const fact of [title, marking]) expect(text).toContain(fact);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});

describe('the report', async () => {
  const forecast = november2019Forecast();
  const page = await reportHtml(forecast, COMMAND);
  const text = textOf(tokensOf(page));

  test('has the same bytes twice', async () => {
    expect(await reportHtml(structuredClone(forecast), COMMAND)).toBe(page);
  });

  test('answers in words before anything else', () => {
    const answer = page.indexOf('Half of all futures clear the backlog by');
    expect(answer).toBeGreaterThan(0);
    expect(answer).toBeLessThan(page.indexOf('<figure>'));
  });

  test('has every picture, with its description and its table', () => {
    for (const chart of chartsFor(forecast)) {
      expect(page).toContain(`<svg role="img" aria-labelledby="${chart.name}-title ${chart.name}-description"`);
      expect(text).toContain(chart.describe(forecast));
      expect(page).toContain(`<a href="#table-${chart.name}">`);
      expect(text).toContain(chart.table(forecast).caption);
    }
  });

  test('has its sections in the order of a decision', () => {
    const order = [
      'answer',
      'target',
      'clearance',
      'pacing',
      'volumes',
      'pace',
      'harm',
      'alerts',
      'expectations',
      'precision',
    ];
    const places = [...order, 'assumptions', 'sources', 'tables', 'provenance'].map((id) =>
      page.indexOf(`<section id="${id}">`),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('names every part that clears', () => {
    const { cohort, dmc, status, supplier } = forecast.by;
    for (const { label } of [...cohort, ...dmc, ...status, ...supplier]) expect(text).toContain(label);
  });

  test('without a forecast says why, and keeps its grounds', async () => {
    const empty = textOf(tokensOf(await reportHtml(emptyFleetForecast(), COMMAND)));
    expect(empty).toContain('No forecast can be made (nothing to migrate)');
    expect(empty).toContain('Assumptions');
    expect(empty).not.toContain('What it costs');
  });
});

function textAfter(tokens: readonly Token[], name: string): string {
  return tokens[tokens.findIndex((token) => token.name === name && token.kind === 'open') + 1].name;
}
