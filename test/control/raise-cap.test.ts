import { describe, expect, test } from 'vitest';
import { DecisionLog } from '../../src/control/decision.ts';
import { APPROVES, DEFERS, REFUSES, type Stance } from '../../src/control/governance.ts';
import { type Chamber, clearCapBook, newCapBook, raiseCap } from '../../src/control/raise-cap.ts';
import { NEVER_DAY } from '../../src/fleet/eligible-products.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

const plan = samplePlan({
  cap: [
    { fromDay: 0, volumePerDay: 50 },
    { volumePerDay: 100, raise: { minimumSample: 10 } },
  ],
  governance: [{ id: 'board', meetings: [0, 7], approvers: [{ id: 'a' }, { id: 'b' }], noticeDays: 5 }],
});

/** A cap on its way: days are lived through one by one, with what is asked of the chamber. */
function begun(stances: readonly Stance[], paused = 0) {
  const asked: string[] = [];
  const chamber: Chamber = {
    hasCome: () => true,
    stanceOf: ({ id }) => {
      asked.push(id);
      return stances[asked.length - 1] ?? APPROVES;
    },
    valueOf: () => 0,
  };
  const book = newCapBook();
  const capDay = Float64Array.of(0, NEVER_DAY);
  const log = new DecisionLog();
  const live = (day: number, resolved: number): string[] => {
    const view = sampleView(plan, { day, tick: day * 96 });
    view.resolvedSoFar[0] = resolved;
    const before = log.lines().length;
    raiseCap(book, plan, view, Uint8Array.of(paused, 0, 0, 0), capDay, capDay[1] <= day ? 1 : 0, chamber, log);
    return log
      .lines()
      .slice(before)
      .map(({ kind }) => kind);
  };
  return { asked, book, capDay, live };
}

describe('a step of the cap', () => {
  test('is asked for once the evidence is enough, and decided on at the next meeting', () => {
    const { live, capDay, asked } = begun([]);
    expect([live(0, 0), live(1, 9), live(2, 10), live(3, 99)]).toEqual([['raise lacks'], [], ['raise requested'], []]);
    expect(asked).toEqual([]);
    expect(live(7, 99)).toEqual(['raise approved']);
    expect(asked).toEqual(['board a', 'board b']);
    // Approved on Monday, with five working days of notice.
    expect(capDay[1]).toBe(14);
    expect([live(8, 99), live(14, 99)]).toEqual([[], ['cap']]);
  });

  test('is deferred by one who defers, refused by one who refuses, whoever agrees', () => {
    const decided = (...stances: Stance[]) => {
      const cap = begun(stances);
      cap.live(0, 0);
      return [...cap.live(7, 99), cap.capDay[1] === NEVER_DAY];
    };
    expect(decided(APPROVES, APPROVES)).toEqual(['raise requested', 'raise approved', false]);
    expect(decided(APPROVES, DEFERS)).toEqual(['raise requested', 'raise deferred', true]);
    expect(decided(DEFERS, APPROVES)).toEqual(['raise requested', 'raise deferred', true]);
    expect(decided(DEFERS, REFUSES)).toEqual(['raise requested', 'raise refused', true]);
  });

  test('is not decided on while a scope is paused', () => {
    const { live } = begun([], 1);
    live(0, 0);
    expect(live(7, 99)).toEqual(['raise lacks']);
  });
});

test('a book forgets', () => {
  const { live, book } = begun([]);
  live(0, 99);
  clearCapBook(book);
  expect(book).toEqual(newCapBook());
});
