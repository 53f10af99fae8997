import { expect, test } from 'vitest';
import { heldBackWords } from '../../../src/report/trace/pace-words.ts';
import { traceDay } from '../../kit/trace-day.ts';

test('constraints are told with what they took, and a star where one more would have helped', () => {
  const day = traceDay({
    unusedPace: [
      { constraint: 'governance', installations: 1200, binding: false },
      { constraint: 'authorised', installations: 3, binding: true },
      { constraint: 'waiting', installations: 0, binding: true },
    ],
  });
  expect(heldBackWords(day)).toBe('governance 1,200, authorised 3*, waiting*');
  expect(heldBackWords(traceDay())).toBe('');
});
