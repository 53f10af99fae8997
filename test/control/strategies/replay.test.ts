import { expect, test } from 'vitest';
import { replay } from '../../../src/control/strategies/replay.ts';
import { samplePlan } from '../../kit/plan.ts';
import { courseOf } from '../../kit/strategy-course.ts';

test('each volume holds from its date on until the next, and before the first nothing is started', () => {
  const volumes = [
    { from: '2020-01-02', volume: '800 installations a day' },
    { from: '2020-01-03', volume: '0 installations a day' },
    { from: '2020-01-06', volume: '1,229 installations a day' },
  ];
  const open = courseOf(replay, { volumes }, samplePlan());
  expect([0, 1, 2, 4, 5, 30].map((day) => open({ day }).target)).toEqual([0, 800, 0, 0, 1229, 1229]);
});

test('records out of order are refused', () => {
  const from = (date: string) => ({ from: date, volume: '1 installation a day' });
  for (const dates of [
    ['2020-01-02', '2020-01-01'],
    ['2020-01-02', '2020-01-02'],
  ]) {
    expect(replay.words.safeParse({ volumes: dates.map(from) }).success).toBe(false);
  }
});
