import { describe, expect, test } from 'vitest';
import { sensitivity } from '../../src/experiment/sensitivity.ts';
import { here } from '../../src/runners/here.ts';
import { samplePlan } from '../kit/plan.ts';

/** Ten days of 100, every day; an entry that is listed late, and a roll-back that has nothing to do with the date. */
const PLAN = samplePlan({
  days: 60,
  everyDay: true,
  entries: { listed: { when: { all: [] }, leadDays: { uniform: [0.5, 20.5] } } },
  alerts: { limit: { uniform: [1000, 9000] } },
});

const { control } = PLAN;
const PLAN_AT_200 = { ...PLAN, control: { ...control, strategy: { name: 'fixed', settings: { volumePerDay: 200 } } } };

describe('which assumption moves the date', () => {
  test('is known: a lead of 2 to 18 days moves it by 16, a limit that no rule heeds not at all', async () => {
    const source = { file: 'a.yaml', line: 7, text: '{ uniform: [0 days, 20 days] }' };
    const found = await sensitivity(PLAN, here, 20, new Map([['entries.listed.lead', source]]));
    expect(found).toMatchObject({ replications: 20, replicationsAsStated: 80, firstDay: '2020-01-06' });
    expect((await sensitivity(PLAN, here, 5)).p80).toBe((await sensitivity(PLAN, here, 20)).p80OfFirst);
    const [lead, limit] = found.assumptions;
    expect(lead).toMatchObject({ id: 'entries.listed.lead', at: source });
    expect([lead.low.value, lead.high.value]).toEqual([expect.closeTo(2.5, 6), expect.closeTo(18.5, 6)]);
    // Of the 16 days from Friday the 17th to Sunday the 2nd, 11 are working days.
    expect(lead.swing).toEqual({ difference: 11, low: 11, high: 11 });
    expect([lead.low.p80, lead.high.p80]).toEqual(['2020-01-17', '2020-02-02']);
    expect(lead.rank?.correlation).toBeGreaterThan(0.99);
    expect(limit).toMatchObject({ id: 'alerts.limit', at: null, swing: { difference: 0, low: 0, high: 0 } });
    expect(Math.abs(limit.rank!.correlation)).toBeLessThan(4 * limit.rank!.standardError);
    expect(found.explained).toBeGreaterThan(0.95);
  });

  test('is told as far as the horizon where it moves the date over it', async () => {
    const plan = samplePlan({
      days: 24,
      everyDay: true,
      entries: { listed: { when: { all: [] }, leadDays: { uniform: [0.5, 20.5] } } },
      alerts: { limit: { uniform: [1000, 9000] } },
    });
    const [first] = (await sensitivity(plan, here, 10)).assumptions;
    expect(first).toMatchObject({ id: 'entries.listed.lead', high: { p80: 'after 2020-01-29' } });
    // From Friday the 17th to Wednesday the 29th, the last day, at least.
    expect(first.swing).toEqual({ difference: 8, low: 8, high: 8 });
  });

  test('is none where nothing is uncertain, and nothing is simulated twice', async () => {
    const told: number[] = [];
    const found = await sensitivity(samplePlan({ days: 20 }), here, 4, new Map(), [], (_, all) => told.push(all));
    expect(found).toMatchObject({ assumptions: [], explained: 0 });
    expect(told).toEqual([16]);
  });
});

test('a range that nothing else uses changes no figure of another: all meet the same luck', async () => {
  const alone = samplePlan({
    days: 60,
    everyDay: true,
    entries: { listed: { when: { all: [] }, leadDays: { uniform: [0.5, 20.5] } } },
  });
  const [one, two] = [await sensitivity(alone, here, 8), await sensitivity(PLAN, here, 8)];
  expect(one.assumptions[0]).toEqual(two.assumptions[0]);
});

test('a range that is given takes the place of a stated one, or stands beside; its ends are held in its words', async () => {
  const given = [
    { id: 'pace', low: { words: 'as it is', plan: PLAN }, high: { words: 'twice', plan: PLAN_AT_200 } },
    { id: 'alerts.limit', low: { words: '5', plan: PLAN }, high: { words: '6', plan: PLAN } },
  ];
  const { assumptions } = await sensitivity(PLAN, here, 10, new Map(), given);
  expect(assumptions.map(({ id, from }) => [id, from])).toEqual([
    ['entries.listed.lead', 'scenario'],
    ['pace', 'option'],
    ['alerts.limit', 'option'],
  ]);
  // Ten days of 100 become five of 200: by the days of the week, three or four of these are working days.
  const [, pace, limit] = assumptions;
  expect([pace.low.value, pace.high.value]).toEqual(['as it is', 'twice']);
  expect(pace.low.later).toEqual({ difference: 0, low: 0, high: 0 });
  expect(pace.swing.difference).toBeLessThan(-2);
  expect(pace.rank).toBeNull();
  // The scenario's futures draw it still.
  expect(limit.rank).not.toBeNull();
});
