import { describe, expect, test } from 'vitest';
import { approvalLines, benefitLines, pointAt } from '../../src/report/capacity-words.ts';
import { sampleCapacity } from '../kit/sample-capacity.ts';

const sample = sampleCapacity();

describe('which volume may be approved', () => {
  test('is told with what fails above, the stop criteria and the risks that are open again', () => {
    expect(approvalLines(sample)).toEqual([
      'No more than 2,500 installations a day: there the limit holds, for sure.',
      'At 3,000 a day it cannot be told with 400 futures.',
      'At 3,000 a day services.tooling.utilisation.p90 <= 80% is undecided (Live Service Criterion 3): found 57% (57% to 58%).',
      'At 5,000 a day services.tooling.utilisation.p90 <= 80% fails (Live Service Criterion 3): found 95% (94% to 96%).',
      "Stop criteria: the scenario's rules, with their false stops in 100 go days without a defect, at 2,500 a day:",
      '  failures (ratio-executed), by dmc: halt; 0.4 false stops',
      '  health, by programme: no-go; no go day',
      'Residual risks accepted for less than 2,500 a day, which are open again:',
      '  No test from end to end',
    ]);
  });

  test('is nobody’s to tell without a limit, and none is made up', () => {
    const [first] = approvalLines({ ...sample, limits: [], largest: null, next: null });
    expect(first).toContain('neither the scenario nor the command line states a limit');
  });

  test('is none where no volume holds, and the end of the grid where all do', () => {
    const [none, why] = approvalLines({ ...sample, curve: sample.curve.slice(3), largest: null });
    expect(none).toBe('None: at no volume that was looked at does the limit hold.');
    expect(why).toContain('At 5,000 a day');
    expect(approvalLines({ ...sample, largest: 20_000, next: null })[0]).toBe(
      '20,000 installations a day: the limit holds. Nothing larger was looked at.',
    );
  });

  test('says where limits hold because the backlog is never clear', () => {
    expect(approvalLines({ ...sample, largest: 2000, next: 2500 })[1]).toContain(
      'less harm is done because less is migrated',
    );
  });

  test('says where less is worse', () => {
    expect(approvalLines({ ...sample, brokenAt: [2000] })).toContain(
      'More is not always worse here: below it the limits do not hold at 2,000 a day.',
    );
  });
});

test('what more buys is a date, the volume that is enough, and what binds', () => {
  expect(benefitLines({ ...sample, from: 2500 })).toEqual([
    'In eight futures of ten the backlog is clear by 4 September 2020; at 2,500 a day by 30 October 2020, 40 working days later (39 to 41).',
    'From 5,000 a day on more is not seen to bring that date forward: it is within a working day of that at 20,000, or no difference can be seen.',
    "Of 20,000 a day, 4,000 are started on the busiest day, on average; what binds most often is 'service', on 20.0 ± 0.4 days (pacing explain tells what that is).",
  ]);
  const [date, enough] = benefitLines({ ...sample, enough: null });
  expect(date).toContain('at 2,000 a day after 31 December 2020.');
  expect(enough).toContain('cannot be told');
  expect(benefitLines({ ...sample, enough: 20_000 })[1]).toBe('Every step up to it still buys working days.');
  expect(pointAt(sample, 3000).standing).toBe('undecided');
});
