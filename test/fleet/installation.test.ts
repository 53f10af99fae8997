import { describe, expect, test } from 'vitest';
import {
  ACTIVE,
  DORMANT,
  EXCLUDED,
  FIXING_FORWARD,
  IN_FLIGHT,
  LIFE,
  MIXED,
  MOVED_OUT,
  mayMove,
  NOT_ELIGIBLE,
  OPEN_STATES,
  OPERATIONAL,
  PENDING_SUPPLIER,
  REJECTED,
  REMOVED,
  ROLLED_BACK,
  STALLED,
  STATE_NAMES,
  STATES,
  STATUSES,
  type StateName,
  UNRECOVERABLE,
  WAITING,
} from '../../src/fleet/installation.ts';

/** Every lawful move, written out once more: whoever changes the life of an installation changes two tables. */
const MOVES: Readonly<Record<StateName, string>> = {
  'not eligible': 'waiting, removed, moved out, excluded',
  waiting: 'in flight, not eligible, removed, moved out, excluded',
  'in flight': 'migrated, stalled, rejected, rolled back, fixing forward, unrecoverable',
  stalled: 'in flight, migrated, rolled back, fixing forward, unrecoverable',
  rejected: 'waiting, excluded',
  'rolled back': 'waiting, excluded',
  'fixing forward': 'migrated, rolled back, unrecoverable',
  unrecoverable: 'migrated',
  excluded: '',
  removed: '',
  'moved out': '',
  'migrated, pending supplier': 'operational, removed, moved out',
  operational: 'fixing forward, unrecoverable, removed',
};

describe('the life of an installation', () => {
  test('has exactly the lawful moves, of all pairs of states', () => {
    for (const [from, fromName] of STATE_NAMES.entries()) {
      const lawful = MOVES[fromName]
        .split(', ')
        .map((name) => name.replace(/^migrated$/, 'migrated, pending supplier'));
      for (const [to, toName] of STATE_NAMES.entries()) {
        expect(mayMove(from, to), `${fromName} to ${toName}`).toBe(lawful.includes(toName));
      }
    }
  });

  test('leads from every open state to an end or onto the network', () => {
    for (const open of OPEN_STATES) {
      const reached = new Set<number>([open]);
      for (const state of reached) {
        for (let to = 0; to < STATES; to++) if (mayMove(state, to)) reached.add(to);
      }
      expect(reached.has(OPERATIONAL), STATE_NAMES[open]).toBe(true);
      expect(reached.has(EXCLUDED), STATE_NAMES[open]).toBe(true);
    }
  });

  test('numbers the states by their names', () => {
    const numbers = {
      NOT_ELIGIBLE,
      WAITING,
      IN_FLIGHT,
      STALLED,
      REJECTED,
      ROLLED_BACK,
      FIXING_FORWARD,
      UNRECOVERABLE,
      EXCLUDED,
      REMOVED,
      MOVED_OUT,
      PENDING_SUPPLIER,
      OPERATIONAL,
    };
    expect(Object.values(numbers).map((number) => STATE_NAMES[number])).toEqual([
      ...['not eligible', 'waiting', 'in flight', 'stalled', 'rejected', 'rolled back', 'fixing forward'],
      ...['unrecoverable', 'excluded', 'removed', 'moved out', 'migrated, pending supplier', 'operational'],
    ]);
    expect([ACTIVE, DORMANT, MIXED].map((number) => STATUSES[number])).toEqual(['active', 'dormant', 'mixed']);
    expect(STATES).toBe(Object.keys(LIFE).length);
  });

  test('ends nowhere in a state that is open', () => {
    const ends = STATE_NAMES.filter((name) => LIFE[name].mayMoveTo.length === 0);
    expect(ends).toEqual(['excluded', 'removed', 'moved out']);
    expect(OPEN_STATES.map((state) => STATE_NAMES[state]).filter((name) => ends.includes(name))).toEqual([]);
  });
});
