import { DORMANT } from '../fleet/installation.ts';
import type { Strata } from '../fleet/stratum.ts';
import type { View } from './view.ts';

/** Whether installations of a stratum go first: dormant ones that become operational as soon as they are migrated. */
export function goesFirst(strata: Strata, view: View, stratum: number): boolean {
  return strata.status[stratum] === DORMANT && view.supplierReady[strata.supplier[stratum]] === 1;
}
