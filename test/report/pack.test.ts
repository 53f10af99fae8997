import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Forecast } from '../../src/forecast/forecast.ts';
import { packOf } from '../../src/report/pack.ts';
import { emptyFleetForecast, november2019Forecast } from '../kit/forecast.ts';

const COMMAND = 'pacing run november-2019.yaml';
const FILES = ['forecast.json', 'daily.csv', 'clearance.csv', 'pacing.svg', 'pacing.png', 'report.html'];

describe.each<[string, Forecast]>([
  ['a forecast', november2019Forecast()],
  ['no forecast', emptyFleetForecast()],
])('the pack of %s', async (_, forecast) => {
  const pack = await packOf(forecast, { command: COMMAND });

  test('has every file that a run leaves', () => {
    expect([...pack.keys()]).toEqual(FILES);
    for (const content of pack.values()) expect(content.length).toBeGreaterThan(100);
  });

  test('has the classification in every text', () => {
    for (const [name, content] of pack)
      if (typeof content === 'string') expect(`${name} ${content}`).toContain(forecast.classification);
  });

  test('has the contract as JSON, in its order', () => {
    const json = pack.get('forecast.json') as string;
    expect(JSON.parse(json)).toEqual(forecast);
    expect(Object.keys(JSON.parse(json))).toEqual(Object.keys(forecast));
    expect(json.endsWith('}\n')).toBe(true);
  });
});

test('the bytes do not depend on the process, its time zone or its language', async () => {
  const script = fileURLToPath(new URL('../kit/print-pack-hash.ts', import.meta.url));
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], { env });
  const pack = await packOf(november2019Forecast(), { command: COMMAND });
  const here = [...pack].map(([name, content]) => `${name} ${createHash('sha256').update(content).digest('hex')}`);
  expect(stdout.trim().split('\n')).toEqual(here);
});
