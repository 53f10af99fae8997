import { CONTROL_TESTS } from './control-tests.ts';
import { DEFECT_TESTS } from './defect-tests.ts';
import { OUTCOME_TESTS } from './outcome-tests.ts';
import { SERVICE_TESTS } from './service-tests.ts';
import type { StressTest } from './stress-test.ts';

/** The clean run, which every other test is compared with. */
export const CLEAN_RUN = 'T1';

/** Several tests at once: it is made of others. */
export const COMPOUND = 'T32';

/** Tests of the catalogue that are no disturbance of one plan, each with what does its work. */
const ELSEWHERE: readonly StressTest[] = [
  elsewhere(
    'T1',
    'clean-run',
    'Clean run',
    'halts on more than 1 day in 100',
    'it is the control of all others: see what stops in the clean futures of each strategy',
  ),
  elsewhere(
    ...(['T19', 'window-herd', 'Window herd', 'does not spread its starts'] as const),
    "how starts are spread is the scenario's own word, calendar.window.waves; no device of ours slows down because many begin in one minute",
  ),
  elsewhere(
    ...(['T31', 'rule-gaming', 'Rule gaming', 'does not stratify'] as const),
    'no word lets people choose easy DMCs to keep a rate green; write the order of cohorts with strategies that hold parts back, and compare',
  ),
  elsewhere(
    ...(['T35', 'model-bug', 'Model bug', 'is trusted because nobody looked'] as const),
    'no strategy can fail it: that forecasts have moved unreviewed is found by a check against a stored baseline (`pacing check`), once there is one',
  ),
];

function elsewhere(id: string, name: string, title: string, fails: string, why: string): StressTest {
  return { id, name, title, fails, stage: () => why };
}

/** Every test, T1 to T35. */
export const STRESS_TESTS: readonly StressTest[] = Object.freeze(
  [...DEFECT_TESTS, ...OUTCOME_TESTS, ...SERVICE_TESTS, ...CONTROL_TESTS, ...ELSEWHERE].sort(
    (a, b) => numberOf(a) - numberOf(b),
  ),
);

function numberOf({ id }: StressTest): number {
  return Number(id.slice(1));
}
