import type { Sentence } from '../problem.ts';
import { didYouMean, oneOf, quoted } from '../received.ts';

/** What is said where facts that are sound by themselves do not go together. */
export const FACTS = {
  outsideHorizon: (firstDate: string, lastDate: string): Sentence => ({
    expected: `a day within the horizon, from ${firstDate} to ${lastDate}`,
    received: 'one outside',
  }),
  unknownBankHolidays: (year: number, firstYear: number, lastYear: number): Sentence => ({
    expected: `a horizon within ${firstYear} to ${lastYear}, the years whose bank holidays are known`,
    received: `one that reaches ${year}`,
    hint: "write 'bankHolidays: none', and the days themselves under 'holidays'",
  }),
  tooManyReasons: (most: number): Sentence => ({
    expected: `at most ${most} different names of freezes, holidays and releases`,
    received: 'more',
  }),
  hoursOutsideDay: (): Sentence => ({
    expected: "'from' before 'until', and both within a day",
    received: 'hours that are none of a day',
  }),
  windowClosed: (): Sentence => ({
    expected: 'a last wave at or after the opening of the window',
    received: 'one before',
  }),
  tooManyWaves: (waves: number, room: number): Sentence => ({
    expected: `at most ${room} waves, one every 15 minutes from the opening to the last`,
    received: `${waves}`,
  }),
  wrongMean: (mean: number): Sentence => ({
    expected: 'a factor with mean 100%, to within 1%',
    received: `one with mean ${percentage(mean)}`,
  }),
  sharesOfDnos: (sum: number): Sentence => ({
    expected: 'shares of DNOs that add up to 100%, so that every installation lies in one region',
    received: `shares that add up to ${percentage(sum)}`,
  }),
  tooManyDnos: (most: number): Sentence => ({ expected: `at most ${most} DNOs`, received: 'more' }),
  noBackground: (): Sentence => ({
    expected: "'background' under 'alerts': the alerts of everything else on the network",
    received: 'what counts them, where nobody states any',
  }),
  noLimitOfDno: (): Sentence => ({
    expected: "a 'limit' of at least one DNO under 'alerts.dnos'",
    received: 'a rule that heeds limits that nobody states',
  }),
  sharesAboveOne: (most: number): Sentence => ({
    expected: 'shares that add up to at most 100% even where each is at its largest',
    received: `up to ${percentage(most)}`,
  }),
  turnaroundTooLong: (days: number): Sentence => ({
    expected: 'a turnaround of at most 7 days, but for one attempt in 1,000',
    received: `one of ${Number(days.toPrecision(3))} days`,
  }),
  recoveryWithoutLength: (): Sentence => ({
    expected: "'recoveryLength' beside 'recovered'",
    received: 'a recovery without its length',
  }),
  ruleWithoutWave: (rule: string): Sentence => ({
    expected: `'calendar.window.waves' of 2 or more, because ${quoted(rule)} is judged at the waves after the first`,
    received: 'one wave a day, at which the rule would never speak',
  }),
  firstCapStep: (): Sentence => ({
    expected: "a first step without 'from', because some cap must hold on the first day",
    received: 'a date',
    hint: "leave 'from' out, or put a step before it",
  }),
  firstCapStepByProcess: (): Sentence => ({
    expected: "a first step without 'by', because some cap must hold on the first day",
    received: 'one that has to be approved',
    hint: 'put the cap of the first day before it',
  }),
  capStepWithoutDate: (): Sentence => ({
    expected: "'from', the day from which this step holds, or 'by', the process that brings it",
    received: 'nothing',
  }),
  capStepTwice: (): Sentence => ({ expected: "either 'from' or 'by'", received: 'both' }),
  evidenceForNobody: (): Sentence => ({
    expected: "'by', the process that looks at it",
    received: 'a step that comes without being asked for',
  }),
  raisedNoHigher: (before: number): Sentence => ({
    expected: `a volume above the one before, which is ${before} installations a day`,
    received: 'one that nobody needs to approve',
  }),
  raisedTwice: (line: string): Sentence => ({
    expected: 'a volume of its own for every step that has to be approved',
    received: `the one of ${line}`,
  }),
  capStepsOutOfOrder: (before: string): Sentence => ({
    expected: `a step that comes after the one before it, of ${before}`,
    received: 'an earlier date, or the same',
  }),
  mixUpsideDown: (most: number): Sentence => ({
    expected: `at most ${percentage(most)}, which 'mostActive' allows`,
    received: 'more',
  }),
  thresholdNotRaised: (volume: number): Sentence => ({
    expected: `a threshold above the one before, which is ${volume} installations a day`,
    received: 'a lower one, or the same',
    hint: "write 'lifted' where no threshold follows",
  }),
  thresholdOfNoSupplier: (): Sentence => ({
    expected: "'per: supplier' beside it",
    received: 'thresholds of suppliers where all starts are counted together',
  }),
  thresholdAboveRaised: (raisedTo: number): Sentence => ({
    expected: `a volume below ${raisedTo} installations a day, to which a change raises it`,
    received: 'more, or the same',
  }),
  firstCapacityStep: (): Sentence => ({
    expected: "a first step without 'from' and 'when', because some capacity must hold on the first day",
    received: 'a later day',
    hint: "put a step of '0 installations an hour' before it",
  }),
  capacityStepWithoutDay: (): Sentence => ({
    expected: "'from', the day from which this step holds, or 'when', the milestone that brings it",
    received: 'nothing',
  }),
  capacityStepTwice: (): Sentence => ({ expected: "either 'from' or 'when'", received: 'both' }),
  erosionOutOfOrder: (before: number): Sentence => ({
    expected: `a utilisation above ${percentage(before)}, that of the step before`,
    received: 'one that is not',
  }),
  erosionThatHeals: (before: number): Sentence => ({
    expected: `at most ${percentage(before)}, which less load leaves`,
    received: 'more',
    hint: 'load wears a service off: the more of it, the less is left',
  }),
  servedTwice: (cohort: string): Sentence => ({
    expected: 'every cohort once',
    received: `${quoted(cohort)} a second time`,
  }),
  scopesCross: (other: string, shared: string): Sentence => ({
    expected: `cohorts that are all, or none of them, those of the service ${quoted(other)}, or that hold all of its own`,
    received: `some of them, such as ${quoted(shared)}`,
    hint: 'give each cohort a service of its own',
  }),
  scopeBesideService: (): Sentence => ({
    expected: "either 'service' or 'scope'",
    received: 'both',
    hint: 'a service strikes all that goes through it',
  }),
  targetInParts: (missing: readonly string[]): Sentence => ({
    expected: "'target', 'missed' and 'overrun' together: the target resolution time, who misses it, and by how much",
    received: `no ${missing.map(quoted).join(' and no ')}`,
  }),
  enactedInPart: (): Sentence => ({
    expected: 'disturbances that are all enacted, or none of them',
    received: "some with 'enacted: no' and some without",
  }),
  standsByForNobody: (): Sentence => ({
    expected: "a risk that names it under 'enactedBy'",
    received: 'a disturbance that nobody enacts',
  }),
  aboutNothing: (head: string, heads: readonly string[], candidate: string | undefined): Sentence => ({
    expected: `the path of what is assumed, which begins with ${oneOf(heads)}`,
    received: quoted(head),
    hint: didYouMean(candidate),
  }),
  aboutWhatIsNotSaid: (): Sentence => ({
    expected: 'the path of something that the scenario says',
    received: 'a path that leads nowhere',
  }),
  notAnExpectation: (text: string): Sentence => ({
    expected: "a figure, a comparison (<=, >=, < or >) and a value, such as 'clearance.p80 <= 2020-03-31'",
    received: quoted(text),
  }),
  unknownFigure: (
    path: string,
    next: { readonly words: readonly string[]; readonly candidate?: string },
  ): Sentence => ({
    expected: `the path of a figure of the forecast${next.words.length === 0 ? '' : `, here ${oneOf(next.words)}`}`,
    received: quoted(path),
    hint: didYouMean(next.candidate),
  }),
  wrongFigureValue: (value: string, unit: string): Sentence => ({
    expected:
      unit === 'date'
        ? "a date, such as '2020-03-31'"
        : unit === 'share'
          ? "a percentage, such as '50%'"
          : unit === 'number'
            ? "a number without a unit, such as '1'"
            : `a number with its unit, such as '1,000 ${unit}'`,
    received: quoted(value),
  }),
} as const;

function percentage(share: number): string {
  return `${Number((share * 100).toPrecision(5))}%`;
}
