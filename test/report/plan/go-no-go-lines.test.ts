import { expect, test } from 'vitest';
import { goNoGoLines } from '../../../src/report/plan/go-no-go-lines.ts';
import { samplePlan } from '../../kit/plan.ts';

test('who is asked, and what follows where they do not decide', () => {
  expect(goNoGoLines(samplePlan())).toEqual(["days go ahead without yesterday's figures"]);
  expect(goNoGoLines(samplePlan({ control: { waivesMissingData: false } }))).toEqual([]);
  const plan = samplePlan({
    goNoGo: {
      roles: {
        dcc: { needed: true, late: { least: 0, shares: [0.5, 0, 0, 0, 0.5] } },
        dsp: { absent: 0.1, absences: [{ fromDay: 1, untilDay: 3 }] },
        s1sp: {},
      },
      quorum: 2,
      cutOffTick: 40,
      undecided: 'hold',
      holdsInconclusive: true,
      mostHolds: 2,
    },
    control: { waivesMissingData: false },
  });
  expect(goNoGoLines(plan)).toEqual([
    "go/no-go: of 3 roles 2 have to be there; what is undecided at 10:00 is at most the volume of before; without yesterday's figures: a no-go; on inconclusive evidence: at most the volume of before; no more than 2 days in a row are held undecided or without figures",
    'dcc: needed; late by 0 to 1 hour',
    'dsp: away on 10% of days; away from 7 Jan 2020 to 8 Jan 2020',
    's1sp: there in time',
  ]);
});
