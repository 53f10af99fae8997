import { expect, test } from 'vitest';
import { DECISIONS, DecisionLog } from '../../src/control/decision.ts';

test('a log tells what was recorded, in its order, and every kind by its name', () => {
  const log = new DecisionLog();
  DECISIONS.forEach((kind, place) => {
    log.record(kind, 10 * place, place, place - 1, [place, 0.5]);
  });
  expect(log.lines()).toEqual(
    DECISIONS.map((kind, place) => ({
      tick: 10 * place,
      kind,
      subject: place,
      rule: place - 1,
      evidence: [place, 0.5],
    })),
  );
});

test('a line keeps three figures of evidence, and none where there is none', () => {
  const log = new DecisionLog();
  log.record('halt', 1, 2, 3, [4, 5, 6, 7]);
  log.record('go', 1, 0, -1);
  expect(log.lines().map(({ evidence }) => evidence)).toEqual([[4, 5, 6], []]);
});

test('a log grows as long as it must, keeps large numbers whole, and forgets when it is cleared', () => {
  const log = new DecisionLog();
  for (let line = 0; line < 1000; line++) log.record('go', line, 0, -1, [Number.MAX_SAFE_INTEGER - line]);
  const lines = log.lines();
  expect(lines).toHaveLength(1000);
  expect(lines[999].evidence).toEqual([Number.MAX_SAFE_INTEGER - 999]);
  log.clear();
  expect(log.lines()).toEqual([]);
  log.record('no-go', 7, 0, -1);
  expect(log.lines()).toEqual([{ tick: 7, kind: 'no-go', subject: 0, rule: -1, evidence: [] }]);
});
