import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/scenario/limits.ts';
import type { ScenarioFiles } from '../../src/scenario/scenario-files.ts';
import { filesOf, planIn, problemsIn } from '../kit/scenario-files.ts';

const SCENARIO = `schemaVersion: 1
name: large
question: How large may it be?
classification: public
time: { firstDay: 2019-11-14, horizon: 30 days }
outcomes: { usual: {} }
fleet: { file: large.csv }
control: { strategy: { kind: fixed, volume: 5 installations a day } }
`;
const HEADER = 'id,cohort,dmc,supplier,status,untouched_installations\n';
const row = (place: number) => `s${place},c,d,s,dormant,1\n`;
const fleetOf = (count: number) => HEADER + Array.from({ length: count }, (_, place) => row(place)).join('');
const withFleet = (csv: string) => filesOf({ 'large.yaml': SCENARIO, 'large.csv': csv });

/** A file that would go on for ever, handed over as far as it is asked for. */
function endless(start: string, repeated: string): ScenarioFiles & { handedOver: number } {
  const files = {
    handedOver: 0,
    read: async (path: string, mostCharacters: number) => {
      if (path === 'large.yaml') return SCENARIO;
      const count = Math.ceil((mostCharacters + 1 - start.length) / repeated.length);
      const text = start + repeated.repeat(count);
      files.handedOver = text.length;
      return text;
    },
  };
  return files;
}

describe('bounds', () => {
  test('as many strata as there may be compile; one more does not', async () => {
    const plan = await planIn(withFleet(fleetOf(LIMITS.strata)), 'large.yaml');
    expect(plan.strata.count).toBe(LIMITS.strata);
    const told = await problemsIn(withFleet(fleetOf(LIMITS.strata + 1)), 'large.yaml');
    expect(told.join()).toContain('expected a list of at most 20000 items, received one of 20001');
  });

  test('a table of a billion rows is refused, for its length alone', async () => {
    const files = endless(HEADER, row(1));
    const told = await problemsIn(files, 'large.yaml');
    expect(told).toEqual([
      'large.csv:1:1: error: expected a file of at most 64 million characters, received a longer one',
    ]);
    expect(files.handedOver).toBeLessThan(LIMITS.csvCharacters + 100);
  });

  test.each([
    ['rows', HEADER + row(1).repeat(LIMITS.csvRows + 1), 'at most 100000 rows'],
    ['line ends', HEADER + '\n'.repeat(5_000_000), 'at most 100000 rows'],
    ['columns', `${'a,'.repeat(300)}b\n`, 'at most 200 columns'],
    ['characters in a row', `${HEADER}"${'x'.repeat(200_000)}`, 'rows of at most 100000 characters'],
  ])('too many %s', async (_, csv, expected) => {
    const told = await problemsIn(withFleet(csv), 'large.yaml');
    expect(told.length).toBe(1);
    expect(told[0]).toContain(expected);
  });

  test('a scenario of more than a million characters is refused', async () => {
    const told = await problemsIn(
      filesOf({ 'large.yaml': `${SCENARIO}# ${'x'.repeat(LIMITS.scenarioCharacters)}` }),
      'large.yaml',
    );
    expect(told).toEqual([
      'large.yaml:1:1: error: expected a file of at most 1 million characters, received a longer one',
    ]);
  });

  test.each([
    ['\0', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\ufffd', 'U+FFFD'],
    ['\ud800', 'U+D800'],
  ])('a file with %j is no text', async (character, name) => {
    const told = await problemsIn(filesOf({ 'large.yaml': `${SCENARIO}# what ${character}?\n` }), 'large.yaml');
    expect(told[0]).toContain(`large.yaml:9:8: error: expected a text file in UTF-8, received the character ${name}`);
  });

  test('an unknown name in every row is told once, with how often', async () => {
    const csv = fleetOf(500).replaceAll(',c,', ',cc,');
    const files = filesOf({ 'large.yaml': `${SCENARIO}cohorts: { c: {} }\n`, 'large.csv': csv });
    const told = await problemsIn(files, 'large.yaml');
    expect(told.length).toBe(1);
    expect(told[0]).toContain("received 'cc' (in 500 places); did you mean 'c'?");
  });

  test('a fault in every row is told a hundred times, and then counted', async () => {
    const told = await problemsIn(withFleet(fleetOf(500).replaceAll('dormant', 'asleep')), 'large.yaml');
    expect(told.length).toBe(LIMITS.problems + 1);
    expect(told.at(-1)).toContain('and 400 more problems, which are not listed');
  });
});
