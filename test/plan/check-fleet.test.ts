import { expect, test } from 'vitest';
import { fleetFaults } from '../../src/plan/check-fleet.ts';
import { altered } from '../kit/altered.ts';
import { samplePlan } from '../kit/plan.ts';
import { richPlan } from '../kit/rich-plan.ts';

const plan = richPlan();
const quantities = plan.quantities.length;

test.each([
  ['strata.labels', ['a'], 'strata.labels has 1 of 2 strata'],
  ['strata.hashes.0', 1, "strata[0] 'a' has a hash that is not its id's"],
  ['strata.cohort.0', 2, 'strata.cohort[0] is 2, no place among 2'],
  ['strata.dmc.1', -1, 'strata.dmc[1] is -1, no place among 2'],
  ['strata.supplier.0', 7, 'strata.supplier[0] is 7, no place among 2'],
  ['strata.status.0', 3, 'strata.status[0] is 3, no place among 3'],
  ['strata.entry.0', 2, 'strata.entry[0] is 2, no place among 2'],
  ['strata.outcome.0', 1, 'strata.outcome[0] is 1, no place among 1'],
  ['strata.group.0', 2, 'strata.group[0] is 2, no place among 2'],
  ['strata.prepayment.0', 9999, `strata.prepayment[0] is 9999, no place among ${quantities}`],
  ['strata.untouched.0', -1, 'strata.untouched[0] is -1, no whole number from 0 on'],
  ['strata.devicesPerInstallation.0', 0, 'strata.devicesPerInstallation[0] is not above 0'],
  ['groups.0.label', plan.groups[1].label, 'two groups have one label'],
  ['groups.0.cohort', 2, 'groups[0].cohort is 2, no place among 2'],
  ['groups.0.status', 3, 'groups[0].status is 3, no place among 3'],
  ['stocks.0.stratum', 2, 'stocks[0].stratum is 2, no place among 2'],
  ['stocks.0.state', 13, 'stocks[0].state is 13, no place among 13'],
  ['stocks.0.installations', -1, 'stocks[0].installations is -1, no whole number from 0 on'],
  ['stocks.0.installations', 2_000_000_000, '2000001200 installations, where 2000000000 is the most'],
  ['stocks.0.attemptsUsed', 0.5, 'stocks[0].attemptsUsed is 0.5, no whole number from 0 on'],
  ['stocks.0.ageTicks', -1, 'stocks[0].ageTicks is -1, no whole number from 0 on'],
  ['milestones.0.date', -2, `milestone 'fix' date is -2, no place among ${quantities}`],
  ['milestones.0.passes', -2, `milestone 'fix' passes is -2, no place among ${quantities}`],
  ['milestones.0.remedyDays', quantities, `milestone 'fix' remedyDays is ${quantities}, no place among ${quantities}`],
  ['entries.0.when.all.1.any.0.milestone', 2, "entry 'late' milestone is 2, no place among 2"],
  ['entries.1.leadDays', -1, `entry 'listed' leadDays is -1, no place among ${quantities}`],
  [
    'entries.1.excludedDay',
    Number.POSITIVE_INFINITY,
    "entry 'listed' excludedDay is Infinity, no whole number from 0 on",
  ],
  ['suppliers.0.ready', -1, `supplier 's1' ready is -1, no place among ${quantities}`],
  ['suppliers.0.accuracy', -1, `supplier 's1' accuracy is -1, no place among ${quantities}`],
  ['suppliers.0.weeklyFactor', -1, `supplier 's1' weeklyFactor is -1, no place among ${quantities}`],
  ['suppliers.0.weeksAhead', 0, "supplier 's1' weeksAhead is 0, no whole number from 1 on"],
  ['outcomes.0.hopeless', -1, `outcome 'plain' hopeless is -1, no place among ${quantities}`],
  ['outcomes.0.unknownCode.3', -1, `outcome 'plain' unknownCode is -1, no place among ${quantities}`],
  ['outcomes.0.backOff.least', -1, "outcome 'plain' backOff starts at no whole number of ticks"],
  ['outcomes.0.turnaround.table.upper', new Float64Array(0), "outcome 'plain' turnaround has no cell"],
  ['outcomes.0.attemptsLimit', -1, "outcome 'plain' attemptsLimit is -1, no whole number from 0 on"],
])('%s', (path, value, fault) => {
  expect(fleetFaults(altered(plan, path, value))).toEqual([fault]);
});

test.each(['cohorts', 'dmcs', 'suppliers', 'milestones', 'entries'])('%s are named in order', (list) => {
  const things = plan[list as 'cohorts'];
  expect(fleetFaults(altered(plan, list, [...things].reverse()))).toContainEqual(
    `${list}[1] '${things[0].id}' is out of order: it comes before '${things[1].id}'`,
  );
});

test('strata are named in order', () => {
  const { hashes } = plan.strata;
  const turned = altered(altered(plan, 'strata.ids', ['b', 'a']), 'strata.hashes', Int32Array.of(hashes[1], hashes[0]));
  expect(fleetFaults(turned)).toEqual(["strata[1] 'a' is out of order: it comes before 'b'"]);
});

test('more than 64 groups', () => {
  const groups = Array.from({ length: 65 }, (_, group) => ({ ...plan.groups[0], label: `group ${group}` }));
  expect(fleetFaults(altered(plan, 'groups', groups))).toEqual(['65 groups, where 64 is the most']);
});

test('shares that may add up to more than 1 are found in every list of an outcome', () => {
  const withShares = (plain: object) => fleetFaults(samplePlan({ outcomes: { plain } }));
  expect(withShares({ first: { stall: { uniform: [0, 0.6] }, reject: 0.4 } })).toEqual([]);
  expect(withShares({ first: { stall: { uniform: [0, 0.7] }, reject: 0.4 }, later: {} })).toEqual([
    expect.stringMatching(/^outcome 'plain' first: the shares may add up to 1.1\d*, above 1$/),
  ]);
  expect(withShares({ later: { stall: 0.5, unrecoverable: 0.6 } })).toEqual([
    expect.stringMatching(/^outcome 'plain' later:/),
  ]);
  expect(withShares({ stallEnds: { rollBack: 0.5, unrecoverable: 0.6 } })).toEqual([
    expect.stringMatching(/^outcome 'plain' stallEnds:/),
  ]);
  expect(withShares({ repairEnds: { rollBack: 1, unrecoverable: 0.1 } })).toEqual([
    expect.stringMatching(/^outcome 'plain' repairEnds:/),
  ]);
});
