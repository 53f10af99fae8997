import { expect, test } from 'vitest';
import { dormantKinAmong } from '../../src/scenario/dormant-kin.ts';

function stratum(id: string, dmc: string, supplier: string, status: 'active' | 'dormant' | 'mixed' = 'dormant') {
  return { id, cohort: 'c', dmc, supplier, status };
}

const kinOf = dormantKinAmong([
  stratum('a', 'm1', 's1', 'active'),
  stratum('b', 'm1', 's1'),
  stratum('c', 'm1', 's2'),
  stratum('d', 'm2', 's2'),
  stratum('e', 'm2', 's3', 'mixed'),
  stratum('f', 'm3', 's2'),
  stratum('g', 'm3', 's3'),
]);
const idsOf = (active: ReturnType<typeof stratum>) => kinOf(active).map(({ id }) => id);

test('are of the same cohort and DMC; of the own supplier where there is one, else of any', () => {
  expect(idsOf(stratum('x', 'm1', 's1', 'active'))).toEqual(['b']);
  expect(idsOf(stratum('x', 'm1', 's3', 'active'))).toEqual(['b', 'c']);
  expect(idsOf(stratum('x', 'm2', 's1', 'active'))).toEqual(['d']);
  expect(idsOf(stratum('x', 'm3', 's1', 'active'))).toEqual(['f', 'g']);
  expect(idsOf(stratum('x', 'm4', 's1', 'active'))).toEqual([]);
  expect(idsOf({ ...stratum('x', 'm1', 's1', 'active'), cohort: 'other' })).toEqual([]);
});
