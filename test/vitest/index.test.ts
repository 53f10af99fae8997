import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeBaselineOf } from '../../src/cli/baseline-file.ts';
import { forecastMatchers } from '../../src/vitest/index.ts';
import { FLEET, SMALL, smallBaseline } from '../kit/checkable.ts';
import { temporaryFolder } from '../kit/pacing.ts';

beforeAll(() => {
  expect.extend(forecastMatchers);
});

const baseline = await smallBaseline(60);

/** The path of the small scenario with its baseline, and its text changed. */
async function scenarioWith(change: (text: string) => string = (text) => text, sunset = '2099-01-01'): Promise<string> {
  const folder = temporaryFolder();
  const path = join(folder, 'small.yaml');
  writeFileSync(path, change(SMALL));
  writeFileSync(join(folder, 'small.csv'), FLEET);
  await writeBaselineOf(path, { ...baseline, sunset }, {});
  return path;
}

const slower = (text: string): string => text.replace('30 installations a day', '21 installations a day');

describe('toForecastAsAccepted', () => {
  test('holds of what has not changed, and its opposite of what has', async () => {
    await expect(await scenarioWith()).toForecastAsAccepted();
    await expect(await scenarioWith(slower)).not.toForecastAsAccepted();
  });

  test('says what has changed, and at which line', async () => {
    const path = await scenarioWith(slower);
    await expect(expect(path).toForecastAsAccepted()).rejects.toThrow(/control\.strategy\.volume \(small\.yaml:21\)/);
  });

  test('neither holds beyond the sunset', async () => {
    const path = await scenarioWith(undefined, '2020-01-01');
    await expect(expect(path).toForecastAsAccepted()).rejects.toThrow('the baseline was good until 2020-01-01');
    await expect(expect(path).not.toForecastAsAccepted()).rejects.toThrow('EQUIVALENT');
  });

  test('throws where there is nothing to check', async () => {
    const broken = await scenarioWith((text) => text.replace('12 weeks', 'soon'));
    await expect(expect(broken).toForecastAsAccepted()).rejects.toThrow('small.yaml:5');
    await expect(expect(5).not.toForecastAsAccepted()).rejects.toThrow('expected the path of a scenario');
  });
});

test('toForecastLike holds two scenarios against one another', async () => {
  const [one, other] = [await scenarioWith(), await scenarioWith(slower)];
  const options = { replications: 60, mostReplications: 60 };
  await expect(one).toForecastLike(one, options);
  await expect(one).not.toForecastLike(other, options);
  await expect(expect(one).toForecastLike(other, options)).rejects.toThrow('small against small: CHANGED');
  const otherLuck = await scenarioWith((text) => `${text}seed: other luck\n`);
  // The seed is that of the first.
  await expect(one).toForecastLike(otherLuck, options);
});
