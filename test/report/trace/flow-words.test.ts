import { expect, test } from 'vitest';
import { flowWords } from '../../../src/report/trace/flow-words.ts';

test('moves are told by where they lead, added up', () => {
  const words = flowWords([
    { from: 'waiting', to: 'in flight', installations: 900 },
    { from: 'in flight', to: 'migrated, pending supplier', installations: 1200 },
    { from: 'stalled', to: 'migrated, pending supplier', installations: 34 },
    { from: 'in flight', to: 'rolled back', installations: 2 },
  ]);
  expect(words).toBe('migrated 1,234, rolled back 2');
});

test('where nothing is worth telling there are no words', () => {
  expect(flowWords([{ from: 'rolled back', to: 'waiting', installations: 3 }])).toBe('');
});
