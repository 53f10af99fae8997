import type { GivenRange } from '../experiment/sensitivity.ts';
import type { Plan } from '../plan/plan.ts';
import type { Wanted } from './measure.ts';
import { UsageProblem } from './usage.ts';
import { partedByCommas } from './vary.ts';

/** A path of the scenario and the two values that it is held at, as they were typed. */
export interface TypedRange {
  readonly path: string;
  readonly ends: readonly [low: string, high: string];
}

const EXAMPLE = "such as 'control.cap=1,500..3,000 installations a day' or 'milestones.fix.date=2020-03-02,2020-06-01'";
const BARE = /^-?[\d.,]+$/;
const WITH_UNIT = /^-?[\d.,]+\s*(%| .+)$/;

/**
 * A range from 'PATH=a..b', or 'PATH=a,b' of words that hold no comma themselves. A unit behind the second end belongs to
 * both.
 */
export function rangeIn(typed: string): TypedRange {
  const sign = typed.indexOf('=');
  const path = typed.slice(0, Math.max(0, sign)).trim();
  const written = typed.slice(sign + 1);
  const ends = (written.includes('..') ? written.split('..') : partedByCommas(written)).map((end) => end.trim());
  if (path === '' || ends.length !== 2 || ends.some((end) => end === '')) {
    const hint = !written.includes('..') && ends.length > 2 ? "; '..' parts numbers with commas in them" : '';
    throw new UsageProblem(`--range: expected PATH=a..b or PATH=a,b, ${EXAMPLE}, received '${typed}'${hint}`);
  }
  const [low, high] = ends;
  const [, unit] = WITH_UNIT.exec(high) ?? [];
  const first = unit !== undefined && BARE.test(low) ? `${low}${unit}` : low;
  if (first === high) throw new UsageProblem(`--range: expected two ends that differ, received '${typed}'`);
  return { path, ends: [first, high] };
}

/** The plans of some ranges, two each. */
export function wantedOf(scenario: string, ranges: readonly TypedRange[]): readonly Wanted[] {
  return ranges.flatMap(({ path, ends }) =>
    ends.map((end) => {
      const set = [`${path}=${end}`];
      return { scenario, label: set[0], varied: { option: '--range', set } };
    }),
  );
}

/** The ranges with their plans, which stand in the order of {@link wantedOf}. */
export function givenRanges(plan: Plan, ranges: readonly TypedRange[], plans: readonly Plan[]): readonly GivenRange[] {
  return ranges.map(({ path, ends }, place) => {
    const [low, high] = ends.map((words, end) => ({ words, plan: plans[2 * place + end] }));
    const { firstDayNumber, days } = plan.calendar;
    for (const { plan: held, words } of [low, high]) {
      if (held.calendar.firstDayNumber === firstDayNumber && held.calendar.days === days) continue;
      throw new UsageProblem(
        `--range: expected what leaves the first day and the horizon as they are, so that dates can be compared, received '${path}=${words}'`,
      );
    }
    return { id: path, low, high };
  });
}
