import { expect, test } from 'vitest';
import type { GoNoGo, Role } from '../../src/control/go-no-go.ts';
import { named } from '../../src/kernel/identity.ts';
import { goNoGoFaults } from '../../src/plan/check-go-no-go.ts';
import { samplePlan } from '../kit/plan.ts';

const sound = samplePlan({ goNoGo: { roles: { dcc: { late: 3 }, dsp: {} }, quorum: 1 } });

function faultsWith(changes: Partial<GoNoGo>, ofRole: Partial<Role> = {}): string[] {
  const goNoGo = sound.control.goNoGo!;
  const [first, ...others] = goNoGo.roles;
  const roles = [{ ...first, ...ofRole }, ...others];
  return goNoGoFaults({ ...sound, control: { ...sound.control, goNoGo: { ...goNoGo, roles, ...changes } } });
}

test('nothing is wrong with a sound one, or with none', () => {
  expect(faultsWith({})).toEqual([]);
  expect(goNoGoFaults(samplePlan())).toEqual([]);
});

test('a quorum, a cut-off and answers that are none', () => {
  expect(faultsWith({ quorum: 3 })).toEqual(['control.goNoGo.quorum is 3, of 2 roles']);
  expect(faultsWith({ quorum: -1 })).toHaveLength(1);
  for (const cutOffTick of [31, 96, 40.5]) {
    expect(faultsWith({ cutOffTick })).toEqual([
      `control.goNoGo.cutOffTick is ${cutOffTick}, no tick of the day from the opening on`,
    ]);
  }
  expect(faultsWith({ undecided: 'go' as 'hold', missingData: 'perhaps' as 'hold' })).toEqual([
    "control.goNoGo.undecided is 'go'",
    "control.goNoGo.missingData is 'perhaps'",
  ]);
  expect(faultsWith({ mostHolds: 0.5 })).toHaveLength(1);
});

test('roles out of order, or whose absences and lateness are none', () => {
  expect(faultsWith({}, named('zzz'))[0]).toContain('out of order');
  expect(faultsWith({}, { absent: 99 })).toHaveLength(1);
  expect(faultsWith({}, { absences: [{ fromDay: 4, untilDay: 4 }] })).toEqual([
    "control.goNoGo 'dcc' is absent from day 4 to before 4",
  ]);
  expect(
    faultsWith({}, { late: { table: { upper: new Float64Array(0), guide: new Int32Array(0) } as never, least: -1 } }),
  ).not.toEqual([]);
});
