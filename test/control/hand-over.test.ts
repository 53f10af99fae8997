import { expect, test } from 'vitest';
import { DecisionLog } from '../../src/control/decision.ts';
import { clearHelm, handOver, newHelm } from '../../src/control/hand-over.ts';
import { STRATEGIES } from '../../src/control/strategies/index.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

const LADDER = { name: 'ladder', settings: { rungs: [1, 2], minimumDays: 1, down: 1 } };
const fixedAt = (volumePerDay: number) => ({ name: 'fixed', settings: { volumePerDay } });
const plan = samplePlan({
  control: {
    strategy: fixedAt(1),
    handOver: [
      { day: 3, strategy: LADDER },
      { day: 5, strategy: fixedAt(9) },
      { day: 6, strategy: fixedAt(7) },
    ],
  },
});

test('strategies take over on their days, the last of several, with an empty memory', () => {
  const helm = newHelm(plan.control, plan.scopes.length);
  expect(helm.memory).toHaveLength(STRATEGIES['ladder'].memory);
  const log = new DecisionLog();
  const on = (day: number): string => {
    handOver(helm, sampleView(plan, { day }), log);
    return `${helm.strategy.name} ${helm.settings['volumePerDay'] ?? ''}`;
  };
  expect([on(2), on(3)]).toEqual(['fixed 1', 'ladder ']);
  helm.memory.fill(4);
  // Two have come by the next opening: the later decides.
  expect([on(4), on(8)]).toEqual(['ladder ', 'fixed 7']);
  expect(helm.memory.every((number) => number === 0)).toBe(true);
  expect(log.lines().map(({ evidence }) => evidence[0])).toEqual([1, 2, 3]);
  clearHelm(helm);
  expect([helm.strategy.name, helm.settings, helm.handedOver]).toEqual(['fixed', { volumePerDay: 1 }, 0]);
});
