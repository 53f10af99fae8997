import { expect, test } from 'vitest';
import { closeServices, openServices, startServices, sumUpServices } from '../../src/simulation/service-day.ts';
import { begunWorld } from '../kit/begun-world.ts';

const world = begunWorld({
  waves: [32, 34, 48],
  days: 4,
  services: [
    {
      id: 'a',
      steps: [{ volumePerHour: 10 }, { fromDay: 2, volumePerHour: 30 }],
      erosion: [{ utilisation: 0.5, left: 0.3 }],
    },
    { id: 'b', steps: [{ fromDay: 1, volumePerHour: 4 }] },
  ],
});
const { services, desk, run } = world;

test('capacities step at the start of a day, and the control centre is told', () => {
  startServices(world, 0, 0);
  // Half an hour, three and a half, and as much again.
  expect([...desk.demand.services.dayCapacity]).toEqual([75, 0]);
  startServices(world, 1, 96);
  startServices(world, 2, 192);
  expect([...desk.demand.services.dayCapacity]).toEqual([225, 30]);
  expect(run.log.lines().map(({ kind, tick, subject, evidence }) => [kind, tick, subject, ...evidence])).toEqual([
    ['capacity', 96, 1, 4, 0],
    ['capacity', 192, 0, 30, 10],
  ]);
});

test('a wave has room for the time until the next one, less what the day so far has worn off', () => {
  openServices(world, 0);
  expect([...services.room]).toEqual([15, 2]);
  services.started[0] = 7;
  openServices(world, 1);
  expect([...services.room]).toEqual([105, 14]);
  services.started[0] = 8;
  openServices(world, 1);
  expect([...services.room]).toEqual([31, 14]);
});

test('a day is written down: what could be and was started, and who was full', () => {
  services.started.set([20, 30]);
  expect(closeServices(world, 2)).toBe(0);
  services.carried[0] = 6;
  services.isShort[0] = 1;
  expect(closeServices(world, 3)).toBe(6);
  expect([...run.capacityOfService.subarray(4)]).toEqual([225, 30, 225, 30]);
  expect([...run.startedByService.subarray(4)]).toEqual([20, 30, 20, 30]);
  expect([...run.serviceAtCapacity.subarray(4)]).toEqual([0, 1, 1, 1]);
  sumUpServices(run, 3);
  expect([...run.serviceSums]).toEqual([225, 20, 0, 889, 30, 30, 1, 10_000]);
});
