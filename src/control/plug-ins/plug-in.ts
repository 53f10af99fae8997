import type { Rule } from '../rules/rule.ts';
import type { Strategy } from '../strategies/strategy.ts';
import type { Kit } from './kit.ts';

/**
 * What a module exports as its default: a function that is handed all that it needs, because a module imports nothing.
 *
 *     /** @type {import('migration-pacing-simulator/control').PlugInModule} *\/
 *     export default ({ defineRule, z, PASS, FAIL }) => ({ rules: [defineRule('too-many', { … })] });
 */
export type PlugInModule = (kit: Kit) => PlugIn;

/** A module of the user's own, as a plan carries it: whoever simulates the plan loads it from its text, on a disk or without one. */
export interface PlugInSource {
  /** Its path, relative to the scenario's folder. */
  readonly file: string;
  /** SHA-256 of its text, by which a forecast names it. */
  readonly sha256: string;
  /** All of it: a module that is only its own text is the same everywhere. */
  readonly source: string;
}

/** What a module defines. */
export interface PlugIn {
  readonly strategies?: readonly Strategy[];
  readonly rules?: readonly Rule[];
}
