import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { newWorld } from '../../src/simulation/world.ts';
import { expectFits } from '../kit/chi-square.ts';
import { totalOf } from '../kit/figures.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleOptions, SampleProcess } from '../kit/sample-options.ts';

/** Mondays from 13 January 2020 on, day 0 being Monday 6 January. */
const MONDAYS = Array.from({ length: 40 }, (_, week) => 7 + 7 * week);

function optionsWith(process: Partial<SampleProcess>, raise = {}, more: SampleOptions = {}): SampleOptions {
  return {
    days: 60,
    volumePerDay: 100,
    strata: [{ id: 'a', untouched: 100_000 }],
    cap: [
      { fromDay: 0, volumePerDay: 50 },
      { volumePerDay: 100, raise },
    ],
    governance: [{ id: 'board', meetings: MONDAYS.filter((day) => day < (more.days ?? 60)), ...process }],
    ...more,
  };
}

function futureOf(options: SampleOptions, replication = 0) {
  return simulate(samplePlan(options), replication);
}

/** Day and kind of what the log tells of the raise. */
function toldOf(run: ReturnType<typeof simulate>) {
  return run.log
    .lines()
    .filter(({ kind }) => kind === 'cap' || kind.startsWith('raise'))
    .map(({ kind, tick }) => [tick / 96, kind]);
}

describe('with approvers who always agree, the day is reckoned by hand', () => {
  test('evidence, meeting, endorsement, notice, one after the other', () => {
    // Five go days are over on Saturday, day 5. The board meets on Monday, day 7; two working days of endorsement end on
    // Wednesday, day 9, and five of notice on Wednesday, day 16.
    const run = futureOf(
      optionsWith({ endorsementDays: 2, endorsementIsWorking: true, noticeDays: 5 }, { goDays: 5, minimumSample: 200 }),
    );
    expect(toldOf(run)).toEqual([
      [5, 'raise requested'],
      [7, 'raise approved'],
      [16, 'cap'],
    ]);
    expect([...run.capFrom]).toEqual([0, 16]);
    expect([run.started[15], run.started[16]]).toEqual([50, 100]);
  });

  test('nothing that a meeting decides holds on its own day', () => {
    expect([...futureOf(optionsWith({ meetings: [0] })).capFrom]).toEqual([0, 1]);
  });

  test('it waits for the tooling to be accepted, which may take a remedy', () => {
    const milestones = { tooling: { date: 8, passes: 0, remedyDays: 6 } };
    const run = futureOf(optionsWith({}, { accepted: 0 }, { milestones }));
    // Accepted on Monday, day 14, when the board meets.
    expect(toldOf(run)).toEqual([
      [7, 'raise lacks'],
      [14, 'raise requested'],
      [14, 'raise approved'],
      [15, 'cap'],
    ]);
  });

  test('a day that proves enough has to be seen, whatever is aimed at', () => {
    const dayOf = (bestDay: number) => futureOf(optionsWith({}, { bestDay })).capFrom[1];
    // Forty-five of fifty are resolved before the last wave's report, and the rest on the next day.
    expect(dayOf(50)).toBe(8);
    expect(dayOf(51)).toBe(60);
  });

  test('what was seen at one cap says nothing at the next', () => {
    const run = futureOf({
      ...optionsWith({}, { goDays: 5 }),
      cap: [
        { fromDay: 0, volumePerDay: 50 },
        { volumePerDay: 80, raise: { goDays: 5 } },
        { volumePerDay: 100, raise: { goDays: 10 } },
      ],
    });
    // From Tuesday, day 8, ten more go days: over on Tuesday, day 22; the board meets on day 28.
    expect([...run.capFrom]).toEqual([0, 8, 29]);
  });

  test('a step with a date comes on its date, and passes one by that is still asked for', () => {
    const run = futureOf({
      ...optionsWith({}, { goDays: 30 }),
      cap: [
        { fromDay: 0, volumePerDay: 50 },
        { volumePerDay: 80, raise: { goDays: 30 } },
        { fromDay: 10, volumePerDay: 100 },
      ],
    });
    expect([...run.capFrom]).toEqual([0, 60, 10]);
    expect(toldOf(run)).toEqual([
      [7, 'raise lacks'],
      [10, 'cap'],
    ]);
  });
});

describe('evidence that is not enough never raises', () => {
  test.each([
    ['too few go days', { goDays: 1000 }, {}],
    ['too small a sample', { minimumSample: 1_000_000 }, {}],
    ['no day that is good enough', { bestDay: 101 }, {}],
    ['tooling that is never accepted', { accepted: 0 }, { milestones: { never: { date: 1_000_000 } } }],
    [
      'too many failures',
      { minimumSample: 10, mostFailedOfResolved: 0.05 },
      { outcomes: { plain: { first: { rollBack: 0.5 }, attemptsLimit: 1 } } },
    ],
  ] as const)('%s', (_, raise, more) => {
    const run = futureOf(optionsWith({}, raise, more));
    expect(run.capFrom[1]).toBe(60);
    expect(Math.max(...run.started)).toBe(50);
    expect(new Set(toldOf(run).map(([, kind]) => kind))).toEqual(new Set(['raise lacks']));
  });

  test('and what governance takes until then is charged to it', () => {
    const run = futureOf(optionsWith({}, { goDays: 1000 }));
    const weekdays = samplePlan({ days: 60 }).calendar.migrationDay.reduce((sum, day) => sum + day, 0);
    expect(run.taken[3]).toBe(50 * weekdays);
    expect(totalOf(run, 'attempts')).toBe(50 * weekdays);
  });
});

describe('who refuses', () => {
  test('ends it where there is no remedy', () => {
    const run = futureOf(optionsWith({ approvers: [{ id: 'a' }, { id: 'b', refuses: 1 }] }));
    expect(toldOf(run)).toEqual([
      [0, 'raise requested'],
      [7, 'raise refused'],
    ]);
    expect(run.log.lines().find(({ kind }) => kind === 'raise refused')?.evidence[0]).toBe(1);
  });

  test('is asked again after the remedy, at the first meeting that follows', () => {
    const run = futureOf(optionsWith({ approvers: [{ id: 'a', refuses: 1 }], remedyDays: 10 }));
    const refused = toldOf(run).flatMap(([day, kind]) => (kind === 'raise refused' ? [day] : []));
    expect(refused).toEqual([7, 21, 35, 49]);
  });
});

/** False-alarm rate 1e-6 each. */
describe('with a chance d of deferral, meetings are counted by the geometric law', () => {
  const FUTURES = 800;
  const MEETINGS = 5;

  test.each([
    [[0.3], 1],
    [[0.6], 2],
    // Two who defer apart from one another: 1 - .8 x .7 = .44.
    [[0.2, 0.3], 2],
  ] as const)('d %j, every %i weeks', (chances, weeks) => {
    const meetings = MONDAYS.filter((_, place) => place % weeks === 0 && place < MEETINGS * weeks);
    const days = 7 * MEETINGS * weeks + 9;
    const plan = samplePlan({
      ...optionsWith({}, {}, { days, strata: [{ id: 'a', untouched: 1 }] }),
      governance: [{ id: 'board', meetings, approvers: chances.map((defers, place) => ({ id: `a${place}`, defers })) }],
    });
    const world = newWorld(plan);
    const deferral = 1 - chances.reduce((all, chance) => all * (1 - chance), 1);
    const counts = new Array<number>(meetings.length + 1).fill(0);
    for (let replication = 0; replication < FUTURES; replication++) {
      const from = simulate(plan, replication, world).capFrom[1];
      counts[from === days ? meetings.length : meetings.indexOf(from - 1)]++;
    }
    let left = 1;
    const probabilities = counts.map((_, meeting) => {
      const here = meeting < meetings.length ? left * (1 - deferral) : left;
      left -= here;
      return here;
    });
    expectFits(counts, probabilities, 1e-6);
  });
});
