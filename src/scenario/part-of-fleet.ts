import type { PartWords } from './schema/part-of-fleet.ts';

/** Whether a stratum lies in a part of the fleet: it fits every key that the part states. */
export function isInPart(part: PartWords, stratum: Readonly<Record<keyof PartWords, string>>): boolean {
  return KEYS.every((key) => part[key]?.includes(stratum[key]) ?? true);
}

const KEYS = ['cohort', 'dmc', 'supplier', 'status'] as const satisfies readonly (keyof PartWords)[];
