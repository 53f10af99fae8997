import { expect, test } from 'vitest';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { serviceFaults } from '../../src/plan/check-services.ts';
import { altered } from '../kit/altered.ts';
import { richPlan } from '../kit/rich-plan.ts';

const plan = richPlan();
const quantities = plan.quantities.length;

test.each([
  ['services.0.hash', 3, "services[0] 'dsp' has a hash that is not its id's"],
  ['services.1.cohorts.0', 9, "service 's1sp' cohorts[0] is 9, no place among 2"],
  [
    'services.0.steps.0.fromDay',
    quantities,
    `service 'dsp' steps[0].fromDay is ${quantities}, no place among ${quantities}`,
  ],
  [
    'services.0.steps.0.milestone',
    0,
    "service 'dsp' steps[0] holds from a day or from a milestone on, which is one of the two",
  ],
  ['services.1.steps.1.milestone', 7, "service 's1sp' steps[1].milestone is 7, no place among 2"],
  ['services.0.steps.0.volumePerHour', 0.5, "service 'dsp' steps[0].volumePerHour is 0.5, no whole number from 0 on"],
  ['services.0.steps', [], "service 'dsp' has no capacity"],
  ['services.0.erosion.0.left', 2, "service 'dsp' erosion[0].left is 2, no share"],
  ['services.0.erosion.1.utilisation', 0.8, "service 'dsp' erosion[1] is out of order"],
  ['services.0.erosion.1.left', 0.95, "service 'dsp' erosion[1] leaves more than less load does"],
])('%s = %j', (path, value, fault) => {
  const wrong = altered(plan, path, value);
  expect(serviceFaults(wrong)).toContain(fault);
  expect(checkPlan(wrong)).toContain(fault);
});

test('scopes that cross, and cohorts out of order', () => {
  const [dsp, s1sp] = plan.services;
  const cohorts = [...plan.cohorts, ...plan.cohorts];
  const wrong = {
    ...plan,
    cohorts,
    services: [
      { ...dsp, cohorts: [0, 2] },
      { ...s1sp, cohorts: [1, 0] },
    ],
  };
  expect(serviceFaults(wrong)).toEqual([
    "service 's1sp' has its cohorts out of order",
    "the scopes of the services 'dsp' and 's1sp' cross",
  ]);
});

test('a sound plan has no fault', () => {
  expect(serviceFaults(plan)).toEqual([]);
});
