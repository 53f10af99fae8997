import { expect, test } from 'vitest';
import { humanGate } from '../../src/disturbance/human-gate.ts';
import type { PeopleDay } from '../../src/disturbance/spells.ts';
import type { SampleLaw } from '../kit/amounts.ts';
import { expectFits } from '../kit/chi-square.ts';
import { episodesOf } from '../kit/episodes-of.ts';

function gate(onset: number, length: number, refuses: number, stamps: number, late: SampleLaw = 0, replication = 0) {
  const settings = { minutes: 600, refuses, stamps };
  const stated = {
    disturbance: 'human-gate',
    scope: 'programme',
    settings,
    quantities: { onset },
    laws: { length, late },
  };
  return episodesOf(stated, {}, replication, 20).episodes as readonly PeopleDay[];
}

test('it is there on the days whose midnight lies in it', () => {
  expect(gate(4, 200, 1, 0).map(({ fromTick, untilTick }) => [fromTick / 96, untilTick / 96])).toEqual([
    [5, 6],
    [6, 7],
  ]);
});

test('on days on which they do nothing there is none', () => {
  expect([gate(4, 900, 0, 0), gate(4, 0, 1, 1), gate(20, 900, 1, 1)]).toEqual([[], [], []]);
});

// False-alarm rate of each claim: 1e-7.
test('they refuse, wave through and are late as often as stated, each on its own', () => {
  const kinds = [0, 0, 0, 0];
  const lateness = [0, 0];
  for (let replication = 0; replication < 400; replication++) {
    const days = gate(0, 2000, 0.25, 0.5, { least: 1, shares: [0.5, 0.5] }, replication);
    // From day 1 on: the first has begun at 10:00.
    expect(days).toHaveLength(19);
    for (const { refuses, stamps, lateTicks } of days) {
      kinds[(refuses ? 2 : 0) + (stamps ? 1 : 0)]++;
      lateness[lateTicks - 1]++;
    }
  }
  expectFits(kinds, [0.375, 0.375, 0.125, 0.125], 1e-7);
  expectFits(lateness, [0.5, 0.5], 1e-7);
});

test('words become numbers', () => {
  const words = humanGate.words.parse({ refuses: '15%' });
  expect(humanGate.settle(words as never)).toEqual({ minutes: 0, refuses: 0.15, stamps: 0 });
});
