/**
 * The life of one installation: every state it can be in, and every lawful move. The drawing in docs/model.md and the
 * exhaustive test are made from this table; `simulation` counts each move it makes and the audit holds them against it.
 */
export const LIFE = {
  'not eligible': {
    says: 'not listed yet (no entry on the EPCL), firmware below target, or blocked',
    mayMoveTo: ['waiting', 'removed', 'moved out', 'excluded'],
  },
  waiting: {
    says: 'in the backlog, ready for an attempt',
    mayMoveTo: ['in flight', 'not eligible', 'removed', 'moved out', 'excluded'],
  },
  'in flight': {
    says: 'an attempt is under way',
    mayMoveTo: ['migrated, pending supplier', 'stalled', 'rejected', 'rolled back', 'fixing forward', 'unrecoverable'],
  },
  stalled: {
    says: 'neither succeeded nor failed: quarantined, or awaiting a setting',
    mayMoveTo: ['in flight', 'migrated, pending supplier', 'rolled back', 'fixing forward', 'unrecoverable'],
  },
  rejected: {
    says: 'refused by validation before anything changed',
    mayMoveTo: ['waiting', 'excluded'],
  },
  'rolled back': {
    says: 'failed and put back; the consumer notices little',
    mayMoveTo: ['waiting', 'excluded'],
  },
  'fixing forward': {
    says: 'failed part-way; smart service is interrupted until it is put right',
    mayMoveTo: ['migrated, pending supplier', 'rolled back', 'unrecoverable'],
  },
  unrecoverable: {
    says: "left 'dumb'; a share is recovered later by a visit; grave in prepayment mode",
    mayMoveTo: ['migrated, pending supplier'],
  },
  excluded: {
    says: 'given up, with its reason: five attempts failed, never listed by its date, or firmware that could not be upgraded',
    mayMoveTo: [],
  },
  removed: {
    says: 'left the fleet',
    mayMoveTo: [],
  },
  'moved out': {
    says: "left for another stratum, where it is 'moved in'",
    mayMoveTo: [],
  },
  'migrated, pending supplier': {
    says: 'on the network, not operated by its supplier yet',
    mayMoveTo: ['operational', 'removed', 'moved out'],
  },
  operational: {
    says: 'live: its supplier operates it',
    mayMoveTo: ['fixing forward', 'unrecoverable', 'removed'],
  },
} as const satisfies Record<string, { says: string; mayMoveTo: readonly string[] }>;

export type StateName = keyof typeof LIFE;

/** The states in their order; a state's number is its place here. */
export const STATE_NAMES = Object.keys(LIFE) as readonly StateName[];

export const STATES = STATE_NAMES.length;

export const NOT_ELIGIBLE = STATE_NAMES.indexOf('not eligible');
export const WAITING = STATE_NAMES.indexOf('waiting');
export const IN_FLIGHT = STATE_NAMES.indexOf('in flight');
export const STALLED = STATE_NAMES.indexOf('stalled');
export const REJECTED = STATE_NAMES.indexOf('rejected');
export const ROLLED_BACK = STATE_NAMES.indexOf('rolled back');
export const FIXING_FORWARD = STATE_NAMES.indexOf('fixing forward');
export const UNRECOVERABLE = STATE_NAMES.indexOf('unrecoverable');
export const EXCLUDED = STATE_NAMES.indexOf('excluded');
export const REMOVED = STATE_NAMES.indexOf('removed');
export const MOVED_OUT = STATE_NAMES.indexOf('moved out');
export const PENDING_SUPPLIER = STATE_NAMES.indexOf('migrated, pending supplier');
export const OPERATIONAL = STATE_NAMES.indexOf('operational');

/** Open: still to be migrated. Every other state is either migrated or an end. */
export const OPEN_STATES = [NOT_ELIGIBLE, WAITING, IN_FLIGHT, STALLED, REJECTED, ROLLED_BACK, FIXING_FORWARD] as const;

/** Every move that the table allows, as `from * STATES + to`. */
export const LAWFUL_MOVES: readonly number[] = Object.freeze(
  STATE_NAMES.flatMap((name, from) => LIFE[name].mayMoveTo.map((to) => from * STATES + STATE_NAMES.indexOf(to))),
);

const IS_LAWFUL = Uint8Array.from({ length: STATES * STATES }, (_, move) => (LAWFUL_MOVES.includes(move) ? 1 : 0));

/** Whether the table lets an installation move from one state to another (by number). */
export function mayMove(from: number, to: number): boolean {
  return IS_LAWFUL[from * STATES + to] === 1;
}

/** Whether suppliers operate the meters before migration: all of them, none, or some. */
export const STATUSES = ['active', 'dormant', 'mixed'] as const;

export type Status = (typeof STATUSES)[number];

export const ACTIVE = 0;
export const DORMANT = 1;
export const MIXED = 2;
