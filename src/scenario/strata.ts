import type { Count } from '../units/count.ts';
import type { StratumWords } from './schema/stratum.ts';

/** The id of a stratum: the one that is given, or its attributes joined by dots. That its firmware is at target is not said. */
export function idOfStratum({ id, cohort, dmc, supplier, status, firmware }: StratumWords): string {
  return id ?? [cohort, dmc, supplier, status, ...(firmware === 'at target' ? [] : [firmware])].join('.');
}

/**
 * Installations of a count: devices are divided by the devices of an installation, and rounded half up.
 *
 * @returns `undefined` for a count in devices where that number is not stated
 */
export function installationsOf(
  { number, unit }: Count,
  devicesPerInstallation: number | undefined,
): number | undefined {
  if (unit === 'installations') return number;
  return devicesPerInstallation === undefined ? undefined : Math.floor(number / devicesPerInstallation + 0.5);
}
