import { expect, test } from 'vitest';
import { letThroughServices, newServices, useServices } from '../../src/simulation/services.ts';
import { samplePlan } from '../kit/plan.ts';

const plan = samplePlan({
  strata: [
    { id: 'a', cohort: 'c1', untouched: 10 },
    { id: 'b', cohort: 'c2', untouched: 10 },
  ],
  services: [
    { id: 'all', steps: [{ volumePerHour: 1 }] },
    { id: 'second', cohorts: ['c2'], steps: [{ volumePerHour: 1 }] },
  ],
});

test('each cohort has its services', () => {
  const { firstOf, list, count } = newServices(plan);
  expect([count, [...firstOf], [...list]]).toEqual([2, [0, 1, 3], [0, 0, 1]]);
});

test('the fullest service lets through what it has room for; the rest is carried, and only it is short', () => {
  const services = newServices(plan);
  services.room.set([8, 3]);
  expect(letThroughServices(services, 1, 1, 5)).toBe(3);
  expect([...services.carried]).toEqual([0, 2]);
  expect([...services.isShort]).toEqual([0, 1]);
  useServices(services, 1, 3);
  expect([...services.room, ...services.started]).toEqual([5, 0, 3, 3]);
  // What is carried is wanted again, and takes no room while there is none.
  services.room.set([5, 1]);
  expect(letThroughServices(services, 1, 1, 0)).toBe(1);
  expect([...services.carried]).toEqual([0, 1]);
  expect(letThroughServices(services, 0, 0, 5)).toBe(5);
});
