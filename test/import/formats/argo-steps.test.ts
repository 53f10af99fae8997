import { expect, test } from 'vitest';
import { canarySteps, climbOf } from '../../../src/import/formats/argo-steps.ts';
import { NoteList } from '../../../src/import/note-list.ts';
import { emptyMap } from '../../../src/scenario/written.ts';

const nowhere = emptyMap({ file: 'rollout.yaml', line: 1, column: 1, width: 1 });

const climb = (steps: unknown, whole = 100): Record<string, unknown> => {
  const notes = new NoteList(nowhere);
  return { ...climbOf(canarySteps.parse(steps), whole, 1000, notes), notes: notes.list().map(({ path }) => path) };
};

test('a weight that does not rise is no rung, and one above all is all', () => {
  const { rungs, notes } = climb([{ setWeight: 0 }, { setWeight: 50 }, { setWeight: 50 }, { setWeight: 150 }]);
  expect(rungs).toEqual(['500 installations a day', '1,000 installations a day']);
  expect(notes).toEqual(
    expect.arrayContaining(['spec.strategy.canary.steps[0].setWeight', 'spec.strategy.canary.steps[2].setWeight']),
  );
});

test('a weight may be of another whole', () => {
  expect(climb([{ setWeight: 1 }], 1000)['rungs']).toEqual(['1 installation a day', '1,000 installations a day']);
});

test('without a weight between nothing and all the volume is fixed', () => {
  expect(climb([])).toMatchObject({ kind: 'fixed', volume: '1,000 installations a day' });
});

test.each([
  [30, 1],
  ['86400', 1],
  ['86401', 2],
  ['1h30m', 1],
  ['48h1ms', 3],
])('a pause of %j takes %i days at least', (duration, days) => {
  expect(climb([{ setWeight: 5 }, { pause: { duration } }])['minimumDays']).toBe(days);
});

test('the pauses of one rung are added up', () => {
  const pause = { pause: { duration: '20h' } };
  expect(climb([{ setWeight: 5 }, pause, pause, { setWeight: 10 }, pause])['minimumDays']).toBe(2);
});

test.each([['1 hour'], ['1d'], ['h'], [''], [-1], ['24001h']])('%j is no duration', (duration) => {
  expect(canarySteps.safeParse([{ pause: { duration } }]).success).toBe(false);
});
