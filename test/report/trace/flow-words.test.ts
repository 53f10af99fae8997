import { expect, test } from 'vitest';
import { flowWords } from '../../../src/report/trace/flow-words.ts';

test('moves are told by where they lead, added up over the days', () => {
  const words = flowWords([
    {
      joined: 0,
      moves: [
        { from: 'waiting', to: 'in flight', installations: 900 },
        { from: 'in flight', to: 'migrated, pending supplier', installations: 1200 },
      ],
    },
    {
      joined: 0,
      moves: [
        { from: 'stalled', to: 'migrated, pending supplier', installations: 34 },
        { from: 'in flight', to: 'rolled back', installations: 2 },
      ],
    },
  ]);
  expect(words).toBe('migrated 1,234, rolled back 2');
});

test('who left, went dormant or joined is told too', () => {
  const moves = [
    { from: 'waiting', to: 'removed', installations: 3 },
    { from: 'operational', to: 'removed', installations: 4 },
    { from: 'waiting', to: 'moved out', installations: 5 },
  ] as const;
  expect(flowWords([{ joined: 1500, moves }])).toBe('removed 7, gone dormant by a change of supplier 5, joined 1,500');
});

test('where nothing is worth telling there are no words', () => {
  expect(flowWords([{ joined: 0, moves: [{ from: 'rolled back', to: 'waiting', installations: 3 }] }])).toBe('');
});
