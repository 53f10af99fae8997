import { beforeAll, expect, test } from 'vitest';
import type { Forecast } from '../../src/forecast/forecast.ts';
import { forecast } from '../../src/forecast/make-forecast.ts';
import { here } from '../../src/runners/here.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { pageAt, ROOT } from '../kit/docs/pages.ts';
import { filesIn } from '../kit/scenario-files.ts';

/** A field as the page tells it. */
interface Row {
  readonly field: string;
  readonly type: string;
}

const sections = sectionsOf(pageAt('docs/reference/forecast.md').text);

/** The tables of the page, by their headings. */
function sectionsOf(text: string): ReadonlyMap<string, readonly Row[]> {
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const rows = [...part.matchAll(/^\| `(\w+)` \| (.*?) \| .+ \|$/gm)].map(([, field, type]) => ({ field, type }));
      return [part.slice(0, part.indexOf('\n')), rows];
    }),
  );
}

/** What the page says wrongly of a value, or does not say. */
function differences(value: unknown, type: string, path: string): readonly string[] {
  const alternatives = type.split(' or ');
  if (value === null) return alternatives.includes('null') ? [] : [`${path}: null, where the page says '${type}'`];
  if (type.startsWith('list of ')) {
    if (!Array.isArray(value)) return [`${path}: no list`];
    return value.flatMap((item, place) => differences(item, type.slice('list of '.length), `${path}[${place}]`));
  }
  const section = /^\[([^\]]+)\]\(#([\w-]+)\)/.exec(type);
  if (section !== null) return differencesOfRecord(value, [section[1]], path);
  const fits = FITS.some(([name, holds]) => (type === name || alternatives.includes(name)) && holds(value));
  return fits ? [] : [`${path}: ${JSON.stringify(value)}, where the page says '${type}'`];
}

function differencesOfRecord(value: unknown, names: readonly string[], path: string): readonly string[] {
  const rows = names.flatMap((name) => sections.get(name) ?? []);
  const record = value as Readonly<Record<string, unknown>>;
  const untold = Object.keys(record).filter((key) => !rows.some(({ field }) => field === key));
  return [
    ...untold.map((key) => `${path}.${key}: not on the page`),
    ...rows.flatMap(({ field, type }) => {
      const inner = `${path}.${field}`;
      return Object.hasOwn(record, field) ? differences(record[field], type, inner) : [`${inner}: only on the page`];
    }),
  ];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const FITS: readonly (readonly [type: string, holds: (value: unknown) => boolean])[] = [
  ['text', (value) => typeof value === 'string'],
  ['number', (value) => typeof value === 'number' && Number.isFinite(value)],
  ['yes or no', (value) => typeof value === 'boolean'],
  ['date', (value) => typeof value === 'string' && DATE.test(value)],
  ['after', (value) => typeof value === 'string' && value.startsWith('after ') && DATE.test(value.slice(6))],
  ['numbers by name', (value) => Object.values(value as object).every((inner) => typeof inner === 'number')],
];

async function forecastOf(scenario: string, more = ''): Promise<Forecast> {
  const folder = filesIn(`${ROOT}scenarios`);
  const files = {
    read: async (path: string, most: number) =>
      path === 'this.yaml' ? `from: ${scenario}.yaml\nname: this\n${more}` : folder.read(path, most),
  };
  const compiled = await compileScenario('this.yaml', files, { replications: 10 });
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  return forecast(compiled.plan, here);
}

let forecasts: readonly Forecast[];

beforeAll(async () => {
  forecasts = await Promise.all([
    forecastOf('november-2019'),
    forecastOf('two-cohorts', 'time: { horizon: 14 weeks }'),
    forecastOf('alerts-by-dno'),
    forecastOf('tooling-by-hand'),
    forecastOf('raising-the-cap'),
    forecastOf('live-service-criteria'),
    forecastOf('firmware-first'),
    forecastOf('dated-gates'),
    forecastOf(
      'peer-benchmark',
      "fleet: { strata: [{ cohort: a, dmc: a, supplier: supplier, status: dormant, untouched: '9,000 installations' }] }",
    ),
  ]);
});

test('the page tells every field of a forecast with its type, and none that is not there', () => {
  for (const made of forecasts) {
    expect('cannotForecast' in made).toBe(false);
    expect(differencesOfRecord(made, ['Where it comes from', 'A forecast'], made.question)).toEqual([]);
  }
  const texts = forecasts.map((made) => JSON.stringify(made));
  // Between them they have what may be null, both ways, and dates beyond the horizon.
  for (const told of [
    '"target":null',
    '"target":{',
    '"limit":null',
    '"limit":{',
    '"repair":null',
    '"repair":{',
    '"services":[]',
    '"busiestDay":{',
    '"gates":[{',
    '"blockers":[{',
    '"firmware":[{',
    '"after ',
  ]) {
    expect(texts.filter((text) => text.includes(told)).length, told).toBeGreaterThan(0);
  }
});

test('the page tells every field of the answer that nothing can be forecast', async () => {
  const none = await forecastOf('two-cohorts', 'time: { horizon: 4 weeks, target: }');
  expect('cannotForecast' in none).toBe(true);
  expect(differencesOfRecord(none, ['Where it comes from', 'No forecast'], 'none')).toEqual([]);
});

test('every section of the page is led to, and every one that is led to is there', () => {
  const led = new Set([...sections.values()].flat().flatMap(({ type }) => /\[([^\]]+)\]/.exec(type)?.[1] ?? []));
  expect([...led].filter((name) => !sections.has(name))).toEqual([]);
  const entrances = ['Where it comes from', 'A forecast', 'No forecast'];
  expect([...sections.keys()].filter((name) => !led.has(name) && !entrances.includes(name))).toEqual([]);
});

test('a field that is not on the page would be found, and one of another type', () => {
  const [made] = forecasts;
  const entrances = ['Where it comes from', 'A forecast'];
  expect(differencesOfRecord({ ...made, added: 1 }, entrances, '')).toEqual(['.added: not on the page']);
  const { seed: _seed, ...without } = made;
  expect(differencesOfRecord(without, entrances, '')).toEqual(['.seed: only on the page']);
  expect(differencesOfRecord({ ...made, firstDay: 'soon' }, entrances, '')).toHaveLength(1);
  expect(differencesOfRecord({ ...made, fleet: null }, entrances, '')).toHaveLength(1);
});
