import { STATUSES } from '../../fleet/installation.ts';
import { fleetTotals } from '../../forecast/fleet-totals.ts';
import type { FleetTotals } from '../../forecast/forecast.ts';
import type { Plan } from '../../plan/plan.ts';
import { numberWords } from '../number-words.ts';

/** More parts than this are counted, not listed. */
const MOST_PARTS = 12;

/** How large the fleet is, by cohort, status and supplier. */
export function fleetLines(plan: Plan): readonly string[] {
  const { strata, cohorts, dmcs, suppliers } = plan;
  const whole = fleetTotals(plan, () => true);
  const devices = whole.devices === whole.installations ? '' : ` (${numberWords(whole.devices)} meters)`;
  const labels = (named: readonly { readonly label: string }[]): readonly string[] => named.map(({ label }) => label);
  const by = (names: readonly string[], of: ArrayLike<number>): readonly string[] => {
    const totals = names.map((_, place) => fleetTotals(plan, (stratum) => of[stratum] === place));
    return partLines(names, totals);
  };
  return [
    `${numberWords(whole.installations)} installations${devices} in ${counted(strata.count, 'stratum', 'strata')} of ` +
      `${counted(cohorts.length, 'cohort')}, ${counted(dmcs.length, 'DMC')} and ${counted(suppliers.length, 'supplier')}; ` +
      `${numberWords(whole.open)} open, ${numberWords(whole.migratedBefore)} migrated before`,
    ...by(labels(cohorts), strata.cohort),
    ...by(STATUSES, strata.status),
  ];
}

function partLines(names: readonly string[], totals: readonly FleetTotals[]): readonly string[] {
  const parts = totals.flatMap(({ installations, open }, place) => {
    if (installations === 0) return [];
    return [`${names[place]}: ${numberWords(installations)} installations, ${numberWords(open)} open`];
  });
  const more = parts.length - MOST_PARTS;
  return more > 0 ? [...parts.slice(0, MOST_PARTS), `and ${numberWords(more)} more`] : parts;
}

function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${numberWords(count)} ${count === 1 ? one : many}`;
}
