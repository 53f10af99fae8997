import type { Growth } from '../../src/fleet/churn.ts';
import { NONE } from '../../src/kernel/identity.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { SampleAmount } from './amounts.ts';
import type { SampleOptions } from './sample-options.ts';
import type { Place } from './sample-outcome.ts';

/** Who leaves; of the whole programme where no scope is named. */
interface SampleDeparture {
  readonly yearlyShare: SampleAmount;
  /** Id of a scope: 'programme', 'cohort cohort-1' ... */
  readonly scope?: string;
}

/** How the fleet changes by itself; what is not named does not happen. */
export interface SampleChurn {
  readonly settledEveryDays?: number;
  readonly removals?: readonly SampleDeparture[];
  readonly changesOfSupplier?: readonly SampleDeparture[];
  readonly unnoticed?: SampleAmount | undefined;
  /** By id of an active stratum: id of the dormant one. */
  readonly becomes?: Readonly<Record<string, string>>;
  /** A lump, or so many a month where there is an end. */
  readonly growth?: readonly {
    readonly stratum: string;
    readonly installations: SampleAmount;
    readonly fromDay?: SampleAmount;
    readonly untilDay?: SampleAmount;
  }[];
}

/** The churn of a sample plan: left out where none is stated. */
export function sampleChurn(
  { churn }: SampleOptions,
  stratumIds: readonly string[],
  scopeIds: readonly string[],
  place: Place,
): Pick<Plan, 'churn'> {
  if (churn === undefined) return {};
  const departures = (path: string, stated: readonly SampleDeparture[] = []) =>
    stated.map(({ scope, yearlyShare }, number) => ({
      scope: scopeIds.indexOf(scope ?? 'programme'),
      yearlyShare: place(`churn.${path}.${number}.yearlyShare`, yearlyShare),
    }));
  return {
    churn: {
      settledEveryDays: churn.settledEveryDays ?? 1,
      removals: departures('removal', churn.removals),
      changesOfSupplier: departures('changeOfSupplier', churn.changesOfSupplier),
      ...(churn.unnoticed === undefined ? {} : { unnoticed: place('churn.unnoticed', churn.unnoticed) }),
      becomes: Int32Array.from(stratumIds, (id) => stratumIds.indexOf(churn.becomes?.[id] ?? '')),
      growth: (churn.growth ?? []).map(({ stratum, installations, fromDay, untilDay }, number): Growth => {
        const path = `churn.growth.${number}`;
        return {
          stratum: stratumIds.indexOf(stratum),
          installations: place(`${path}.installations`, installations),
          fromDay: place(`${path}.from`, fromDay ?? 0),
          untilDay: untilDay === undefined ? NONE : place(`${path}.until`, untilDay),
        };
      }),
    },
  };
}
