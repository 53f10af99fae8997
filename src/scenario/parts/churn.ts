import type { Scope } from '../../control/scope.ts';
import type { Departure, Growth } from '../../fleet/churn.ts';
import { NEVER_DAY } from '../../fleet/eligible-products.ts';
import { assert } from '../../kernel/assert.ts';
import { NONE } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import { certain, daysFrom } from '../amounts.ts';
import type { Law } from '../distributions/distribution.ts';
import { dormantKinAmong } from '../dormant-kin.ts';
import type { FullStratum } from '../normalise.ts';
import type { ChurnWords } from '../schema/churn.ts';
import type { TaggedWords } from '../schema/tagged.ts';
import { placeOfScope } from './disturbances.ts';
import type { Workshop } from './places.ts';

/** How the fleet changes by itself, where a scenario says so; else the plan does without the key. */
export function plannedChurn(workshop: Workshop, scopes: readonly Scope[]): Pick<Plan, 'churn'> {
  const { scenario, amounts } = workshop;
  const words = scenario.words.churn;
  if (words === undefined) return {};
  const departures = (path: string, stated: ChurnWords['removal']): Departure[] =>
    stated.map(({ yearlyShare, scope }, place) => ({
      scope: placeOfScope(scope, scopes),
      yearlyShare: amounts.place(`churn.${path}.${place}.yearlyShare`, yearlyShare),
    }));
  const kinOf = dormantKinAmong(scenario.strata);
  const changesOfSupplier = departures('changeOfSupplier', words.changeOfSupplier);
  return {
    churn: {
      settledEveryDays: words.settledEvery,
      removals: departures('removal', words.removal),
      changesOfSupplier,
      ...(words.unnoticed === undefined ? {} : { unnoticed: amounts.place('churn.unnoticed', words.unnoticed) }),
      becomes: Int32Array.from(scenario.strata, (stratum, place) =>
        changesOfSupplier.some(({ scope }) => liesIn(workshop, place, scopes[scope]))
          ? becomes(stratum, scenario.strata, kinOf)
          : NONE,
      ),
      growth: words.growth.map((each, place) => plannedGrowth(each, place, workshop)),
    },
  };
}

function liesIn({ scenario, places }: Workshop, stratum: number, { kind, index }: Scope): boolean {
  if (kind === 'programme') return true;
  return places[`${kind}s`].get(scenario.strata[stratum][kind]) === index;
}

/** The place of the stratum whose installations an active one's become; checks have made sure that there is just one. */
function becomes(
  stratum: FullStratum,
  strata: readonly FullStratum[],
  kinOf: ReturnType<typeof dormantKinAmong<FullStratum>>,
): number {
  if (stratum.status !== 'active') return NONE;
  const kin = stratum.becomes === undefined ? kinOf(stratum)[0]?.id : stratum.becomes;
  const place = strata.findIndex(({ id }) => id === kin);
  assert(place >= 0, `no stratum that those of '${stratum.id}' become`);
  return place;
}

function plannedGrowth(words: TaggedWords, place: number, { scenario, amounts, firstDayNumber }: Workshop): Growth {
  const path = `churn.growth.${place}`;
  const dayAt = (key: string, otherwise: number): number => {
    const stated = words[key] as Law | undefined;
    return amounts.place(
      `${path}.${key}`,
      stated === undefined ? certain(otherwise) : daysFrom(firstDayNumber, stated),
    );
  };
  const stratum = scenario.strata.findIndex(({ id }) => id === words['stratum']);
  assert(stratum >= 0, `growth of an unknown stratum '${String(words['stratum'])}'`);
  const installations = amounts.place(`${path}.installations`, words['installations'] as Law);
  if (words['kind'] === 'lump') return { stratum, installations, fromDay: dayAt('on', 0), untilDay: NONE };
  return { stratum, installations, fromDay: dayAt('from', 0), untilDay: dayAt('until', NEVER_DAY) };
}
