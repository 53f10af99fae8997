import type { Status } from '../fleet/installation.ts';

/** What tells strata of one kind of installation apart. */
interface Kin {
  readonly id: string;
  readonly cohort: string;
  readonly dmc: string;
  readonly supplier: string;
  readonly status: Status;
}

/**
 * Finds the dormant strata to which installations of an active one may belong after a change of supplier: those of its
 * cohort and DMC. Where one of them is its own supplier's, that one alone: what a supplier loses to others it gains from
 * others, more or less.
 *
 * @param strata all of them: they are gone through once, because a fleet has thousands
 */
export function dormantKinAmong<Stratum extends Kin>(strata: readonly Stratum[]): (active: Kin) => readonly Stratum[] {
  const dormant = new Map<string, Stratum[]>();
  for (const stratum of strata) {
    if (stratum.status !== 'dormant') continue;
    const kin = dormant.get(kindOf(stratum));
    if (kin === undefined) dormant.set(kindOf(stratum), [stratum]);
    else kin.push(stratum);
  }
  return (active) => {
    const kin = dormant.get(kindOf(active)) ?? [];
    const own = kin.filter(({ supplier }) => supplier === active.supplier);
    return own.length === 1 ? own : kin;
  };
}

/** No identifier has a space in it. */
function kindOf({ cohort, dmc }: Kin): string {
  return `${cohort} ${dmc}`;
}
