import { describe, expect, test } from 'vitest';
import type { CapStep, Process } from '../../src/control/governance.ts';
import { governanceFaults } from '../../src/plan/check-governance.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { samplePlan } from '../kit/plan.ts';

const sound = samplePlan({
  cap: [
    { fromDay: 0, volumePerDay: 50 },
    { volumePerDay: 100, raise: {} },
  ],
  governance: [{ id: 'board', meetings: [0, 7] }],
});

function faultsWith(step: Partial<CapStep>, process: Partial<Process> = {}): string[] {
  const { control } = sound;
  const [first, second] = control.cap;
  const [board] = control.governance as readonly Process[];
  const plan: Plan = {
    ...sound,
    control: { ...control, cap: [first, { ...second, ...step }], governance: [{ ...board, ...process }] },
  };
  return governanceFaults(plan);
}

describe('the check of the governance cap', () => {
  test('finds nothing wrong with a sound one', () => {
    expect(faultsWith({})).toEqual([]);
  });

  test.each([
    [{ fromDay: 0 }, {}, /a day as well as a process/],
    [{ volumePerDay: 1.5 }, {}, /volumePerDay/],
    [{ raise: { ...sound.control.cap[1].raise!, process: 1 } }, {}, /raise\.process/],
    [{ raise: { ...sound.control.cap[1].raise!, accepted: 0 } }, {}, /raise\.accepted/],
    [{ raise: { ...sound.control.cap[1].raise!, mostFailedOfResolved: 2 } }, {}, /no share/],
    [{}, { meetings: [7, 7] }, /out of order/],
    [{}, { meetings: [600] }, /meetings\[0\]/],
    [{}, { approvers: [] }, /nobody who approves/],
    [{}, { remedyDays: 99 }, /remedyDays/],
    [{}, { noticeDays: -1 }, /noticeDays/],
  ] as const)('%j and %j', (step, process, told) => {
    expect(faultsWith(step, process).join('\n')).toMatch(told);
  });

  test('asks for a cap before the first that is to be raised to', () => {
    const { control } = sound;
    const plan = { ...sound, control: { ...control, cap: [control.cap[1]] } };
    expect(governanceFaults(plan).join('\n')).toMatch(/nothing before it/);
  });
});
