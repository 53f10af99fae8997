import { expect, test } from 'vitest';
import { DecisionLog } from '../../src/control/decision.ts';
import { newDesk } from '../../src/control/desk.ts';
import { type Holding, newHolding } from '../../src/control/holding.ts';
import { askPeople, loseWaves, type People, PROMPT_PEOPLE } from '../../src/control/people.ts';
import { CONSTRAINTS, settle } from '../../src/control/unused-pace.ts';
import type { View } from '../../src/control/view.ts';
import { samplePlan } from '../kit/plan.ts';
import type { SampleGoNoGo } from '../kit/sample-go-no-go.ts';
import { sampleView } from '../kit/sample-view.ts';

const plan = samplePlan({ waves: [32, 36, 40, 44], strata: [{ id: 'a' }, { id: 'b', dmc: 'dmc-2' }] });
const view = sampleView(plan, { day: 0 });

const ALL = Number.POSITIVE_INFINITY;

interface Case {
  readonly ceiling?: number;
  readonly people?: Partial<People>;
  readonly goNoGo?: SampleGoNoGo;
  readonly inconclusive?: boolean;
  readonly figures?: Partial<View>;
  readonly holding?: Holding;
}

/** What is let through, by rules and by people, and what the log tells of it. */
function through({ ceiling = 700, people, goNoGo, inconclusive = false, figures, holding = newHolding() }: Case) {
  const log = new DecisionLog();
  const { control } = samplePlan({ goNoGo });
  const now = { ...view, ...figures };
  const { ceiling: ofRules, held } = askPeople(
    holding,
    control,
    ceiling,
    inconclusive,
    { ...PROMPT_PEOPLE, ...people },
    now,
    log,
  );
  return [ofRules, held, ...log.lines().map(({ kind, evidence }) => [kind, ...evidence])];
}

test('who is over-cautious says no-go where rules would go; a rubber stamp goes where they would not', () => {
  expect(through({})).toEqual([700, ALL]);
  expect(through({ people: { refuses: true, stamps: true } })).toEqual([700, 0, ['people refuse']]);
  expect(through({ people: { stamps: true } })).toEqual([700, ALL]);
  expect(through({ ceiling: 0, people: { stamps: true } })).toEqual([ALL, ALL, ['people wave through']]);
  expect(through({ ceiling: 0, people: { refuses: true, stamps: true } })).toEqual([0, 0]);
});

test('what is undecided is a no-go, or holds the volume of before; whoever refuses or stamps is not asked', () => {
  const people = { decides: false, present: 1, refuses: true, stamps: true };
  const roles = { dcc: {}, dsp: {} };
  expect(through({ people })).toEqual([0, 0, ['people undecided', 1, 0]]);
  expect(through({ people, goNoGo: { roles } })).toEqual([0, 0, ['people undecided', 1, 2]]);
  const goNoGo: SampleGoNoGo = { roles, undecided: 'hold' };
  const holding = { volume: 400, inRow: 5 };
  const held = ['people hold', 400, 0];
  expect(through({ people, goNoGo, holding })).toEqual([700, 400, ['people undecided', 1, 2], held]);
  // A no-go of the rules is one all the same.
  expect(through({ people, goNoGo, holding, ceiling: 0 })).toEqual([0, 0, ['people undecided', 1, 2]]);
});

test('missing figures and inconclusive evidence hold the volume where that is said, and nothing else does', () => {
  const holding = { volume: 400, inRow: 0 };
  const figures = { alertsYesterday: -1, day: 3 };
  expect(through({ figures, holding, goNoGo: {} })).toEqual([700, ALL]);
  expect(through({ figures, holding, goNoGo: { missingData: 'hold' } })).toEqual([700, 400, ['people hold', 400, 1]]);
  expect(through({ inconclusive: true, holding, goNoGo: {} })).toEqual([700, ALL]);
  const goNoGo = { holdsInconclusive: true };
  expect(through({ inconclusive: true, holding, goNoGo })).toEqual([700, 400, ['people hold', 400, 2]]);
  expect(through({ inconclusive: false, holding, goNoGo })).toEqual([700, ALL]);
  // Before anything was started all evidence is inconclusive: else nothing ever would be.
  expect(through({ inconclusive: true, goNoGo })).toEqual([700, ALL]);
});

test('after so many days in a row that were held, the next is a no-go; inconclusive evidence holds for ever', () => {
  const figures = { alertsYesterday: -1, day: 3 };
  const goNoGo: SampleGoNoGo = { missingData: 'hold', holdsInconclusive: true, mostHolds: 2 };
  const holding = { volume: 400, inRow: 1 };
  expect(through({ figures, goNoGo, holding })).toEqual([700, 400, ['people hold', 400, 1]]);
  expect(through({ figures, goNoGo, holding: { ...holding, inRow: 2 } })).toEqual([700, 0, ['people hold', 0, 1]]);
  const inconclusive = { inconclusive: true, goNoGo, holding: { ...holding, inRow: 9 } };
  expect(through(inconclusive)).toEqual([700, 400, ['people hold', 400, 2]]);
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
