import { expect, test } from 'vitest';
import { lengthBy, spellsByMonth } from '../../src/disturbance/by-month.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

// 6 January to 30 March 2020: three months, counted from January 1970.
const plan = samplePlan({
  days: 85,
  disturbances: [{ id: 'i', disturbance: 'incidents', quantities: { perMonth: 3 }, laws: { length: 8 } }],
});
const { length } = plan.disturbances[0].laws;
const [january, february] = [600, 601];

function spells(perMonth: number, timesIn: (month: number) => number = () => 1) {
  return spellsByMonth(circumstancesOf(plan, {}, 4), perMonth, lengthBy(length), timesIn);
}

test('months whose rate is zero draw nothing, and leave the others as they are', () => {
  const all = spells(30);
  const monthOf = ({ fromTick }: { fromTick: number }) => plan.calendar.monthOf[Math.floor(fromTick / 96)];
  expect(new Set(all.map(monthOf))).toEqual(new Set([january, february, 602]));
  expect(spells(30, (month) => (month === february ? 1 : 0))).toEqual(
    all.filter((spell) => monthOf(spell) === february),
  );
  expect(spells(30, () => 0)).toEqual([]);
});

test('a spell lasts as long as its law says, and no longer than the horizon', () => {
  const all = spells(60);
  expect(all.length).toBeGreaterThan(100);
  for (const { fromTick, untilTick } of all) expect(untilTick).toBe(Math.min(85 * 96, fromTick + 8));
});

test('a month whose rate is doubled has what it would have at twice the rate', () => {
  const inFebruary = (month: number) => (month === february ? 2 : 0);
  expect(spells(30, inFebruary)).toEqual(spells(60, (month) => (month === february ? 1 : 0)));
});

test('a length may be told otherwise, by month and place in the month', () => {
  const told: number[][] = [];
  const threeTicks = (word: number, month: number, serial: number): number => {
    told.push([month, serial, word]);
    return 3;
  };
  const found = spellsByMonth(circumstancesOf(plan, {}, 4), 30, threeTicks, () => 1);
  expect(found.every(({ fromTick, untilTick }) => untilTick === fromTick + 3)).toBe(true);
  expect(found.map(({ fromTick }) => fromTick)).toEqual(spells(30).map(({ fromTick }) => fromTick));
  expect(told.slice(0, 2).map(([month, serial]) => [month, serial])).toEqual([
    [january, 0],
    [january, 1],
  ]);
});
