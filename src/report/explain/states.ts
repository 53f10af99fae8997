import { LIFE, OPEN_STATES, STATE_NAMES, type StateName } from '../../fleet/installation.ts';
import type { Explanation } from './explanation.ts';

/** A page for each state of an installation. */
export function explainedStates(): readonly Explanation[] {
  return STATE_NAMES.map((name, state) => ({
    kind: 'state',
    name,
    also: [],
    says: `${sentence(LIFE[name].says)}`,
    notes: [
      `An installation in this state ${OPEN_STATES.some((open) => open === state) ? 'is open: it is still to be migrated' : 'is not open'}.`,
      leadsTo(name),
      cameFrom(name),
    ],
    words: [],
    example: null,
  }));
}

function leadsTo(name: StateName): string {
  const { mayMoveTo } = LIFE[name];
  return mayMoveTo.length === 0 ? 'Nothing leads on from here.' : `From here it may become: ${mayMoveTo.join('; ')}.`;
}

function cameFrom(name: StateName): string {
  const before = STATE_NAMES.filter((other) => (LIFE[other].mayMoveTo as readonly StateName[]).includes(name));
  return before.length === 0 ? 'Nothing leads here.' : `It may have been: ${before.join('; ')}.`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
