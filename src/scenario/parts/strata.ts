import { STATUSES } from '../../fleet/installation.ts';
import { type Group, type InitialStock, MOST_GROUPS, type Strata } from '../../fleet/stratum.ts';
import { NONE } from '../../kernel/identity.ts';
import type { FullStratum } from '../normalise.ts';
import { placeOfName, type Workshop } from './places.ts';

/** The strata, the reporting groups they belong to, and what is not in the backlog at the start. */
export function plannedStrata(workshop: Workshop): { strata: Strata; groups: Group[]; stocks: InitialStock[] } {
  const { strata } = workshop.scenario;
  const { groups, groupOf } = groupsOf(workshop);
  const places = (kind: 'cohorts' | 'dmcs' | 'suppliers' | 'entries' | 'outcomes', key: NameKey) =>
    Int32Array.from(strata, (stratum) => placeOfName(workshop, kind, stratum[key]));
  return {
    strata: {
      count: strata.length,
      ids: strata.map(({ id }) => id),
      labels: strata.map(({ label }) => label),
      hashes: Int32Array.from(strata, ({ hash }) => hash),
      cohort: places('cohorts', 'cohort'),
      dmc: places('dmcs', 'dmc'),
      supplier: places('suppliers', 'supplier'),
      status: Uint8Array.from(strata, ({ status }) => STATUSES.indexOf(status)),
      entry: places('entries', 'entry'),
      outcome: places('outcomes', 'outcome'),
      group: Int32Array.from(groupOf),
      untouched: Int32Array.from(strata, ({ untouched }) => untouched),
      devicesPerInstallation: Float64Array.from(strata, ({ devicesPerInstallation }) => devicesPerInstallation),
      prepayment: Int32Array.from(strata, (stratum) => prepaymentOf(workshop, stratum)),
    },
    groups,
    stocks: strata.flatMap(({ stocks }, stratum) => stocks.map((stock) => ({ stratum, ...stock }))),
  };
}

type NameKey = 'cohort' | 'dmc' | 'supplier' | 'entry' | 'outcome';

/** Certain shares have no luck, so strata share one quantity for each: a fleet has thousands of them. */
function prepaymentOf({ amounts }: Workshop, { id, prepayment }: FullStratum): number {
  const [only, ...others] = prepayment.atoms ?? [];
  if (only === undefined || others.length > 0) return amounts.place(`fleet.strata.${id}.prepayment`, prepayment);
  return amounts.place(`fleet.prepayment.${only.value}`, prepayment);
}

/**
 * The reporting groups: cohort by status. Where there would be too many, the largest keep a group of their own and the
 * last group takes the others.
 */
function groupsOf(workshop: Workshop): { groups: Group[]; groupOf: readonly number[] } {
  const { strata, cohorts } = workshop.scenario;
  const installationsOf = new Map<string, { cohort: number; status: number; installations: number }>();
  const keyOf = ({ cohort, status }: FullStratum) => `${cohort} ${status}`;
  for (const stratum of strata) {
    const group = installationsOf.get(keyOf(stratum)) ?? {
      cohort: placeOfName(workshop, 'cohorts', stratum.cohort),
      status: STATUSES.indexOf(stratum.status),
      installations: 0,
    };
    for (const { installations } of stratum.stocks) group.installations += installations;
    group.installations += stratum.untouched;
    installationsOf.set(keyOf(stratum), group);
  }
  const isTooMany = installationsOf.size > MOST_GROUPS;
  const kept = [...installationsOf]
    .sort(([, a], [, b]) => b.installations - a.installations || a.cohort - b.cohort || a.status - b.status)
    .slice(0, isTooMany ? MOST_GROUPS - 1 : MOST_GROUPS)
    .sort(([, a], [, b]) => a.cohort - b.cohort || a.status - b.status);
  const labelsOfCohorts = cohorts.map(({ label }) => label);
  const groups = kept.map(([, { cohort, status }]): Group => {
    const { id, label } = cohorts[cohort];
    const isAmbiguous = labelsOfCohorts.indexOf(label) !== labelsOfCohorts.lastIndexOf(label);
    return { label: `${isAmbiguous ? `${label} (${id})` : label}, ${STATUSES[status]}`, cohort, status };
  });
  if (isTooMany) groups.push({ label: 'all others', cohort: NONE, status: NONE });
  const placeOf = new Map(kept.map(([key], place) => [key, place]));
  return { groups, groupOf: strata.map((stratum) => placeOf.get(keyOf(stratum)) ?? groups.length - 1) };
}
