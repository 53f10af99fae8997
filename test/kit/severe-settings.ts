import type { Settings } from '../../src/units/settings.ts';

/** Settings at which each rule of the registry speaks at the first occasion. A new rule adds its own here. */
export const SEVERE_SETTINGS: Readonly<Record<string, Settings>> = {
  'ratio-executed': { threshold: 1e-9, minimumSample: 1, first: 1, later: 1 },
  'alerts-total': { limitPerDay: 1 },
  'unknown-error': { count: 1 },
  'external-health': { openIncidents: 1 },
};
