import { describe, expect, test } from 'vitest';
import { check } from '../../src/regression/check.ts';
import { here } from '../../src/runners/here.ts';
import { smallBaseline, smallCheckable } from '../kit/checkable.ts';

const FUTURES = 100;
const baseline = await smallBaseline(FUTURES);

/** The check of the small scenario with something changed. */
const checked = async (changes: Parameters<typeof smallCheckable>[1] = {}, seed?: string) =>
  check(await smallCheckable(FUTURES, changes, seed), baseline, here);

const slower = { scenario: (text: string) => text.replace('30 installations', '21 installations') };

describe('the same futures', () => {
  test('are equivalent to the byte, and a larger fleet would have been noticed', async () => {
    const found = await checked();
    expect(found).toMatchObject({
      verdict: 'EQUIVALENT',
      tier: 'bytes',
      differs: [],
      control: 'CHANGED',
      attribution: null,
    });
    expect(found.claims).toMatchObject([{ holds: true }]);
  });

  test('come of rows in another order, and of a question in other words', async () => {
    const fleet = (text: string) => {
      const [head, ...rows] = text.trim().split('\n');
      return [head, ...rows.toReversed()].join('\n');
    };
    expect(await checked({ fleet })).toMatchObject({ verdict: 'EQUIVALENT', tier: 'bytes' });
    const scenario = (text: string) => text.replace('When is it clear?', 'When is all of it clear?');
    expect(await checked({ scenario })).toMatchObject({ verdict: 'EQUIVALENT', tier: 'bytes', differs: ['plan'] });
  });
});

test('30% less volume is a change, and its line is named', async () => {
  const found = await checked(slower);
  expect(found).toMatchObject({ verdict: 'CHANGED', tier: 'statistics', looked: 1 });
  expect(found.outputs.find(({ output }) => output === 'clearance')?.verdict).toBe('CHANGED');
  const [change, ...others] = found.attribution?.changes ?? [];
  expect(others).toEqual([]);
  expect(change).toMatchObject({ what: 'control.strategy.volume', at: { file: 'small.yaml', line: 21 } });
  expect(change.effect).toEqual(found.attribution?.together);
});

test('of two changes, the one that moves the date comes first, and a cell of the CSV is named', async () => {
  const found = await checked({
    ...slower,
    fleet: (text) => text.replace('225', '226'),
  });
  const changes = found.attribution?.changes ?? [];
  expect(changes.map(({ what }) => what)).toEqual(['control.strategy.volume', 'fleet.strata[2].untouched']);
  expect(changes[1].at).toMatchObject({ file: 'small.csv', line: 4 });
});

test('twice the share rolled back is a change of attempts or interruptions', async () => {
  const found = await checked({ scenario: (text) => text.replace('rollBack: 2%', 'rollBack: 4%') });
  const changed = found.outputs.filter(({ verdict }) => verdict === 'CHANGED').map(({ output }) => output);
  expect(changed).toContain('attempts');
  expect(found.attribution?.changes[0].what).toBe('outcomes.usual.first.rollBack');
});

test('the same input and build with other futures is no determinism', async () => {
  const other = { ...baseline, futuresHash: 'another' };
  expect((await check(await smallCheckable(FUTURES), other, here)).verdict).toBe('NOT DETERMINISTIC');
});

test('a build that changed is held to statistics, and cannot grow the baseline', async () => {
  const futures = { ...baseline.futures, clearedOn: baseline.futures.clearedOn.map((day) => day + 20) };
  const other = { ...baseline, build: 'build-0', futures, futuresHash: 'another' };
  const found = await check(await smallCheckable(FUTURES), other, here);
  expect(found).toMatchObject({ verdict: 'CHANGED', differs: ['build'], looks: 1 });
  expect(found.attribution?.changes).toEqual([]);
  expect(found.attribution?.program.clearance.difference).toBeLessThan(-5);
});

test('another seed is another luck: more futures of both are looked at, and nothing has changed', async () => {
  const found = await check(await smallCheckable(FUTURES, {}, 'another seed'), baseline, here, 4 * FUTURES);
  expect(found).toMatchObject({
    tier: 'statistics',
    differs: ['seed'],
    looks: 3,
    looked: 3,
    replications: 4 * FUTURES,
  });
  expect(found.verdict).not.toBe('CHANGED');
  const counts = found.outputs.filter(({ output }) => output !== 'clearance');
  expect(counts.map(({ verdict }) => verdict)).toEqual(counts.map(() => 'EQUIVALENT'));
  // Nothing of the input explains anything.
  expect(found.attribution?.changes).toEqual([]);
});

test('a baseline of other code and other luck cannot grow: more of the new futures alone are looked at', async () => {
  const clearedOn = baseline.futures.clearedOn.map((_, future, all) => all[(future * 37 + 11) % all.length]);
  const other = { ...baseline, build: 'build-0', futures: { ...baseline.futures, clearedOn }, futuresHash: 'another' };
  const found = await check(await smallCheckable(FUTURES), other, here, 2 * FUTURES);
  expect(found).toMatchObject({ looks: 2, looked: 2, replications: 2 * FUTURES });
  expect(found.verdict).toBe('INCONCLUSIVE');
});

test('another first day is a change of dates, and is explained', async () => {
  const found = await checked({ scenario: (text) => text.replace('firstDay: 2026-01-05', 'firstDay: 2026-01-19') });
  expect(found.verdict).toBe('CHANGED');
  const [change] = found.attribution?.changes ?? [];
  expect(change.what).toBe('time.firstDay');
  expect(change.effect?.clearance.difference).toBeGreaterThan(3);
});
