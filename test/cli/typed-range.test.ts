import { expect, test } from 'vitest';
import { givenRanges, rangeIn, wantedOf } from '../../src/cli/typed-range.ts';
import { samplePlan } from '../kit/plan.ts';

test.each([
  [
    'control.cap=1,500..3,000 installations a day',
    'control.cap',
    ['1,500 installations a day', '3,000 installations a day'],
  ],
  ['a.share = 1% .. 4%', 'a.share', ['1%', '4%']],
  ['a.share=1..4%', 'a.share', ['1%', '4%']],
  ['a.date=2020-03-02,2020-06-01', 'a.date', ['2020-03-02', '2020-06-01']],
  ['a.date=2020-03-02..2020-06-01', 'a.date', ['2020-03-02', '2020-06-01']],
  ['a.kind={ kind: x, y: [1, 2] }, { kind: z }', 'a.kind', ['{ kind: x, y: [1, 2] }', '{ kind: z }']],
])("'%s' has two ends", (typed, path, ends) => {
  expect(rangeIn(typed)).toEqual({ path, ends });
});

test.each([
  ['control.cap', 'expected PATH=a..b or PATH=a,b'],
  ['=1..2', 'expected PATH=a..b'],
  ['a=1..', 'expected PATH=a..b'],
  ['a=1..2..3', 'expected PATH=a..b'],
  ['a=1,500 a day,3,000 a day', "'..' parts numbers with commas in them"],
  ['a=4%..4%', 'expected two ends that differ'],
])("'%s' is refused with what to write", (typed, message) => {
  expect(() => rangeIn(typed)).toThrow(message);
});

test('each end is a plan of its own, and what changes the days that are counted is refused', () => {
  const ranges = [rangeIn('a=1..2'), rangeIn('b=3..4')];
  expect(wantedOf('x.yaml', ranges).map(({ varied }) => varied)).toEqual(
    ['a=1', 'a=2', 'b=3', 'b=4'].map((set) => ({ option: '--range', set: [set] })),
  );
  const plans = [1, 2, 3, 4].map((volumePerDay) => samplePlan({ volumePerDay }));
  expect(givenRanges(plans[0], ranges, plans)[1]).toEqual({
    id: 'b',
    low: { words: '3', plan: plans[2] },
    high: { words: '4', plan: plans[3] },
  });
  const longer = samplePlan({ days: 61 });
  expect(() => givenRanges(plans[0], ranges, [...plans.slice(0, 3), longer])).toThrow(
    /expected what leaves the first day and the horizon as they are.*received 'b=4'/,
  );
});
