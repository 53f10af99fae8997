import type { PlannedDisturbance } from '../../disturbance/disturbance.ts';
import { assert } from '../../kernel/assert.ts';
import { NONE, named } from '../../kernel/identity.ts';
import type { Expectation } from '../../plan/expectation.ts';
import type { Plan } from '../../plan/plan.ts';
import { byCodeUnit } from '../amounts.ts';
import { isSentence, type NamesInPaths, readExpectation } from '../expectation.ts';
import type { FullScenario } from '../normalise.ts';

/** Claims on the forecast, as a check has read them before. */
function plannedClaims(texts: readonly string[], names: NamesInPaths): Expectation[] {
  return texts.map((text) => {
    const read = readExpectation(text, names);
    assert(!isSentence(read), `a claim that was not checked: ${text}`);
    return read;
  });
}

/** What stands under `expect:`: claims on the forecast, and those on rules, left out where there are none. */
export function plannedExpectations(
  texts: readonly string[],
  names: NamesInPaths,
): Pick<Plan, 'expectations' | 'ruleClaims'> {
  const claims = plannedClaims(texts, names);
  const isOnRule = ({ path }: Expectation): boolean => path[0] === 'rules';
  const ruleClaims = claims.filter(isOnRule);
  return {
    expectations: claims.filter((claim) => !isOnRule(claim)),
    ...(ruleClaims.length === 0 ? {} : { ruleClaims }),
  };
}

/** The Live Service Criteria by number, and the risks by id; each left out where there are none. */
export function plannedRegister(
  { words }: FullScenario,
  names: NamesInPaths,
  disturbances: readonly PlannedDisturbance[],
): Pick<Plan, 'liveServiceCriteria' | 'risks'> {
  const criteria = words.liveServiceCriteria.map(({ rating, green = [], amber = [], ...stated }) => ({
    number: stated.number,
    title: stated.title,
    rating: rating ?? null,
    green: plannedClaims(green, names),
    amber: plannedClaims(amber, names),
    reason: stated.reason ?? '',
    owner: stated.owner ?? '',
    condition: stated.condition ?? '',
  }));
  const risks = words.risks.map(({ id, label, says, enactedBy, acceptedUpTo, ...stated }) => ({
    ...named(id, label),
    says,
    likelihood: stated.likelihood ?? '',
    impact: stated.impact ?? '',
    mitigation: stated.mitigation ?? '',
    owner: stated.owner ?? '',
    enactedBy: disturbances.flatMap((one, place) => (enactedBy.includes(one.id) ? [place] : [])),
    acceptedPerDay: acceptedUpTo ?? NONE,
  }));
  return {
    ...(criteria.length === 0 ? {} : { liveServiceCriteria: criteria.sort((a, b) => a.number - b.number) }),
    ...(risks.length === 0 ? {} : { risks: risks.sort((a, b) => byCodeUnit(a.id, b.id)) }),
  };
}
