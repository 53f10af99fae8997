import { expect, test } from 'vitest';
import { incidentSeen, lagTicksOf, noticeSettled } from '../../src/disturbance/lag.ts';

test('what is not told is no setting', () => {
  expect(noticeSettled({ lag: 0 })).toEqual({});
  expect(noticeSettled({ lag: 20, category: 2 })).toEqual({ lagMinutes: 20, category: 2 });
});

test('a lag takes a tick at least, where there is one', () => {
  expect([{}, { lagMinutes: 1 }, { lagMinutes: 22 }, { lagMinutes: 23 }].map(lagTicksOf)).toEqual([0, 1, 1, 2]);
});

test('an incident is seen from its lag on; one that is over by then is never seen', () => {
  expect(incidentSeen({ lagMinutes: 30, category: 1 }, 10, 13)).toEqual([
    { mechanism: 'incident', fromTick: 12, untilTick: 13, category: 1 },
  ]);
  expect(incidentSeen({ lagMinutes: 30 }, 10, 12)).toEqual([]);
  expect(incidentSeen({}, 10, 12)).toMatchObject([{ fromTick: 10, category: 0 }]);
});
