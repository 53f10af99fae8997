import { expect, test } from 'vitest';
import { spellsByMonth } from '../../src/disturbance/by-month.ts';
import { circumstancesOf } from '../kit/circumstances.ts';
import { samplePlan } from '../kit/plan.ts';

// 6 January to 30 March 2020: three months, counted from January 1970.
const plan = samplePlan({
  days: 85,
  disturbances: [{ id: 'i', disturbance: 'incidents', quantities: { perMonth: 3 }, laws: { length: 8 } }],
});
const { length } = plan.disturbances[0].laws;
const [january, february] = [600, 601];

function spells(perMonth: number, isSeason?: (month: number) => boolean) {
  return spellsByMonth(circumstancesOf(plan, {}, 4), perMonth, length, isSeason);
}

test('months out of season draw nothing, and leave the others as they are', () => {
  const all = spells(30);
  const monthOf = ({ fromTick }: { fromTick: number }) => plan.calendar.monthOf[Math.floor(fromTick / 96)];
  expect(new Set(all.map(monthOf))).toEqual(new Set([january, february, 602]));
  expect(spells(30, (month) => month === february)).toEqual(all.filter((spell) => monthOf(spell) === february));
  expect(spells(30, () => false)).toEqual([]);
});

test('a spell lasts as long as its law says, and no longer than the horizon', () => {
  const all = spells(60);
  expect(all.length).toBeGreaterThan(100);
  for (const { fromTick, untilTick } of all) expect(untilTick).toBe(Math.min(85 * 96, fromTick + 8));
});
