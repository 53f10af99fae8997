import { expect, test } from 'vitest';
import { newHeld } from '../../../src/control/held.ts';
import { samplePlan } from '../../kit/plan.ts';
import { faultIn, strategyModule, strategyOf } from '../../kit/sample-plug-in.ts';
import { sampleView } from '../../kit/sample-view.ts';

const plan = samplePlan();
const NAMES = { cohort: () => 0, dayOf: () => 0 };

/** What a strategy with these parts is stopped with, as it goes through an opening. */
async function fault(parts: string, before = ''): Promise<string> {
  const strategy = await strategyOf(strategyModule(parts, before));
  return faultIn(() => {
    const settings = strategy.settle({} as never, NAMES);
    const memory = new Float64Array(strategy.memory);
    const view = sampleView(plan);
    for (let day = 0; day < 3; day++) {
      strategy.review(settings, view, memory);
      strategy.target(settings, memory);
      strategy.hold?.(settings, view, memory, newHeld(plan.scopes.length, 1, plan.entries.length));
    }
  });
}

test.each([
  ['target: () => NaN', "the strategy 'own', target: it gives NaN, where a number from 0 on is expected"],
  ['target: () => -1', 'it gives -1'],
  ['target: () => Infinity', 'it gives Infinity'],
  ["target: () => '10'", "it gives '10'"],
  ["review: () => 'perhaps'", "it gives 'perhaps', neither nothing nor one of increase, hold, decrease, pause"],
  ['review: (s, v, memory) => { memory[0] = NaN; }', 'review: it writes what is no number into its memory'],
  ['review: () => { throw new Error("tired"); }', "the strategy 'own', review: Error: tired"],
  ['review: (s, view) => { view.day = 7 + view.day; }', 'review: it writes into the view'],
  ['review: (s, view) => { view.freshWaiting[0]++; }', 'review: it writes into the view'],
  [
    'settle: () => ({ a: 1 }), target: (s) => { s.a = 2; return 1; }',
    'target: TypeError: Cannot assign to read only property',
  ],
  ['settle: () => ({ a: NaN })', "settle: it makes 'a' what is neither a number nor a list of numbers"],
  ["settle: () => ({ a: ['b'] })", "settle: it makes 'a' what is neither a number nor a list of numbers"],
  ['hold: (s, v, m, held) => { held.scopes[0] = 3; }', "hold: it writes something else than 0 or 1 into 'scopes'"],
  [
    'hold: (s, v, m, held) => { held.perEntry[0] = NaN; }',
    "hold: it writes what is no number from 0 on into 'perEntry'",
  ],
])('one with %s is stopped', async (parts, told) => {
  expect(await fault(parts)).toContain(told);
});

test.each([
  ['chance', 'target: () => Math.random()', ''],
  ['what it keeps elsewhere', 'target: () => count++', 'let count = 0;'],
  ['memory that it keeps elsewhere', 'review: (s, v, memory) => { memory[1] = count++; }', 'let count = 0;'],
])('one that goes by %s is stopped', async (_what, parts, before) => {
  expect(await fault(parts, before)).toContain('it gives another answer when it is asked again');
});

test('what keeps to the rules is as without a guard', async () => {
  const parts =
    "review: (s, v, memory) => { memory[0] += 3; return 'hold'; }, target: (s, memory) => memory[0], hold: (s, v, m, held) => { held.scopes[1] = 1; held.perEntry[0] = 4; }";
  const strategy = await strategyOf(strategyModule(parts));
  const memory = new Float64Array(2);
  const held = newHeld(plan.scopes.length, 1, plan.entries.length);
  expect([strategy.review({}, sampleView(plan), memory), strategy.review({}, sampleView(plan), memory)]).toEqual([
    'hold',
    'hold',
  ]);
  strategy.hold?.({}, sampleView(plan), memory, held);
  expect([strategy.target({}, memory), held.scopes[1], held.perEntry[0]]).toEqual([6, 1, 4]);
});
