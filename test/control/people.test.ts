import { expect, test } from 'vitest';
import { DecisionLog } from '../../src/control/decision.ts';
import { newDesk } from '../../src/control/desk.ts';
import { askPeople, loseWaves, PROMPT_PEOPLE } from '../../src/control/people.ts';
import { CONSTRAINTS, settle } from '../../src/control/unused-pace.ts';
import { samplePlan } from '../kit/plan.ts';
import { sampleView } from '../kit/sample-view.ts';

const plan = samplePlan({ waves: [32, 36, 40, 44], strata: [{ id: 'a' }, { id: 'b', dmc: 'dmc-2' }] });
const view = sampleView(plan, { day: 0 });

function through(ceiling: number, refuses: boolean, stamps: boolean) {
  const log = new DecisionLog();
  return [askPeople(ceiling, { wave: 0, refuses, stamps }, view, log), log.lines().map(({ kind }) => kind)];
}

test('who is over-cautious says no-go where rules would go; a rubber stamp goes where they would not', () => {
  expect(through(700, false, false)).toEqual([700, []]);
  expect(through(700, true, true)).toEqual([0, ['people refuse']]);
  expect(through(700, false, true)).toEqual([700, []]);
  expect(through(0, false, true)).toEqual([Number.POSITIVE_INFINITY, ['people wave through']]);
  expect(through(0, true, true)).toEqual([0, []]);
});

test('what the waves before a late decision would have started is charged to go/no-go', () => {
  const desk = newDesk(plan);
  const log = new DecisionLog();
  desk.allocation.ofStratum.set([6, 5]);
  desk.allocation.before.set([0, 6]);
  desk.account.planned = 11;
  loseWaves(desk, { ...PROMPT_PEOPLE, wave: 2 }, 4, view, log);
  // Eleven units over four waves: three in each of the first three.
  expect(log.lines()).toMatchObject([{ kind: 'people late', evidence: [6] }]);
  settle(desk.account, 5, 0);
  const charged = CONSTRAINTS.map((name, place) => [name, desk.account.taken[place], desk.account.binds[place]]);
  expect(charged.filter(([, taken]) => taken !== 0)).toEqual([['go/no-go', 6, 1]]);
});

test('who decides at the opening loses nothing', () => {
  const desk = newDesk(plan);
  const log = new DecisionLog();
  loseWaves(desk, PROMPT_PEOPLE, 4, view, log);
  expect([log.lines(), desk.account.planned]).toEqual([[], 0]);
});
