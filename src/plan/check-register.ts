import { NONE } from '../kernel/identity.ts';
import { namedFaults } from './check-named.ts';
import { placeFaults, wholeFaults } from './check-place.ts';
import type { Plan } from './plan.ts';
import { RATINGS } from './register.ts';

/** What is wrong with claims on rules, with the Live Service Criteria and with the register of risks. */
export function registerFaults({
  liveServiceCriteria = [],
  risks = [],
  ruleClaims = [],
  control,
  disturbances,
}: Plan): string[] {
  const rules = new Set(control.rules.map(({ id }) => id));
  return [
    ...ruleClaims.flatMap(({ text, path, value }, place) =>
      path.length === 3 && rules.has(path[1]) && typeof value === 'number'
        ? []
        : [`ruleClaims[${place}] is no claim on a rule: ${text}`],
    ),
    ...liveServiceCriteria.flatMap(({ number, rating, green }, place) => [
      ...wholeFaults(`liveServiceCriteria[${place}].number`, number, 1),
      ...(place > 0 && number <= liveServiceCriteria[place - 1].number
        ? [`liveServiceCriteria[${place}] is out of order`]
        : []),
      ...(rating === null || RATINGS.includes(rating)
        ? []
        : [`liveServiceCriteria[${place}] has no rating '${rating}'`]),
      ...((rating === null) === green.length > 0
        ? []
        : [`liveServiceCriteria[${place}] is rated by claims or by statement, which is one of the two`]),
    ]),
    ...namedFaults('risks', risks, 'by id'),
    ...risks.flatMap(({ id, enactedBy, acceptedPerDay }) => [
      ...enactedBy.flatMap((place, number) => [
        ...placeFaults(`risk '${id}' enactedBy`, place, disturbances.length),
        ...(number > 0 && place <= enactedBy[number - 1] ? [`risk '${id}' enactedBy is out of order`] : []),
      ]),
      ...(new Set(enactedBy.map((place) => disturbances[place]?.enacted !== false)).size > 1
        ? [`risk '${id}' enactedBy has some that are enacted and some that are not`]
        : []),
      ...(acceptedPerDay === NONE ? [] : wholeFaults(`risk '${id}' acceptedPerDay`, acceptedPerDay, 0)),
    ]),
  ];
}
