import { CLEAN_RUN } from '../experiment/stress/catalogue.ts';
import type { Score } from '../experiment/stress/score.ts';
import type { Cell, StrategyTold, StressReport, TestTold } from '../experiment/stress/stress-report.ts';
import { shortDateWords } from './date-words.ts';
import { countWords, numberWords, shareWords } from './number-words.ts';
import { signedWords } from './rule-ledger-words.ts';
import { pairLines } from './stress-pairs.ts';
import {
  areSizesSought,
  breaksAtWords,
  differenceWords,
  shortBreaksAtWords,
  stressAnswer,
  testName,
  VERDICT_WORDS,
} from './stress-words.ts';
import type { Table } from './table.ts';
import { tableLines } from './table-lines.ts';

/** What scores are called in print. */
export const SCORE_WORDS: Readonly<Record<Score, string>> = Object.freeze({
  exposure: 'attempts exposed to a defect before the first halt',
  exposureUntilAnswer: 'before the first throttle, pause or halt',
  failed: 'failed attempts',
  interruptions: 'consumers interrupted',
  unrecoverable: 'unrecoverable',
  stalled: 'stalled',
  quarantined: 'quarantined',
  halts: 'halts',
  noGoDays: 'no-go days',
  daysAtOrAboveLimit: 'days at or above the alert limit',
});

/** Whoever halts on more of the days that go ahead, though nothing is wrong, fails the clean run. */
const HALTED_AT_MOST = 0.01;

/** What the tests did, for a terminal: the answer, the matrix, and each test with its figures. */
export function stressLines(report: StressReport): readonly string[] {
  const { question, classification, replications, strategies, tests } = report;
  const played = tests.filter(({ played: each }) => each !== null);
  const left = tests.filter(({ id, played: each }) => each === null && id !== CLEAN_RUN);
  const isBisected = areSizesSought(report);
  return [
    question,
    '',
    `${countWords(played.length, 'test')}, ${countWords(replications, 'future')} of each strategy with a test and the same futures without it.`,
    ...stressAnswer(report),
    '',
    ...criteriaLines(report),
    '',
    `Without any test (${CLEAN_RUN}, the clean run):`,
    ...strategies.map((strategy) => `  ${cleanWords(strategy)}`),
    '',
    `Days by which a test makes each strategy clear later, on average; whether its criteria hold${isBisected ? "; and the sizes between which they begin to break ('?': undecided between)" : ''}.`,
    '',
    ...tableLines(stressTable(report)),
    '',
    'In brackets, 95% intervals, each for itself. Told are differences that are seen: of each figure, judged over all tests and',
    'strategies together (Holm), so that the chance of even one that is none is 5%.',
    ...played.flatMap((test) => ['', ...linesOf(test, isBisected)]),
    ...pairLines(report),
    ...(left.length === 0 ? [] : ['', 'Not played:', ...left.map((test) => `  ${testName(test)}: ${test.notPlayed}`)]),
    '',
    classification,
  ];
}

function criteriaLines({ criteria, criteriaFrom, strategies }: StressReport): readonly string[] {
  if (criteria.length === 0)
    return ['Nothing is stated that has to hold: no claim under expect:, no target, no --criterion.'];
  const from = criteriaFrom === 'scenario' ? "the scenario's claims and its target" : 'as asked';
  return [
    `What has to hold (${from}); what does not hold without a test, a test cannot break:`,
    ...criteria.map((text, place) => {
      const others = strategies.filter(({ verdicts }) => verdicts[place] !== 'holds');
      const told = others.map(({ id, verdicts }) => `${id} ${verdicts[place] === 'fails' ? 'fails' : 'undecided'}`);
      return `  ${text}${told.length === 0 ? '' : `   (without a test: ${told.join(', ')})`}`;
    }),
  ];
}

function cleanWords({ id, from, inTime, haltedOfGoDays }: StrategyTold): string {
  const halted =
    haltedOfGoDays === null
      ? 'no go day'
      : haltedOfGoDays === 0
        ? 'nothing was halted'
        : `something halted on ${shareWords(haltedOfGoDays)} of go days${haltedOfGoDays > HALTED_AT_MOST ? ', more than 1 in 100' : ''}`;
  const time = inTime === null ? '' : `, in time ${inTime.says}`;
  return `${id} (${from}): ${halted}${time}`;
}

/** The matrix: a row for each test that was played, a column for each strategy, and one for the sizes where they were looked for. */
export function stressTable(report: StressReport): Table {
  const { strategies, tests, replications } = report;
  const isBisected = areSizesSought(report);
  return {
    caption: `Days later on average, whether criteria hold${isBisected ? ', and the sizes between which they break' : ''}, from ${numberWords(replications)} futures of each kind`,
    columns: [
      { label: 'test', kind: 'text' },
      ...strategies.flatMap(({ id }) => [
        { label: id, kind: 'text' } as const,
        ...(isBisected ? [{ label: 'breaks', kind: 'text' } as const] : []),
      ]),
    ],
    rows: tests.flatMap((test) =>
      test.played === null
        ? []
        : [
            [
              testName(test),
              ...test.cells.flatMap((cell) => [
                `${signedWords(cell.clearanceDays.mean)} ${VERDICT_WORDS[cell.verdict]}`,
                ...(isBisected ? [shortBreaksAtWords(cell, test.played?.magnitude ?? null)] : []),
              ]),
            ],
          ],
    ),
  };
}

function linesOf(test: TestTold, isBisected: boolean): readonly string[] {
  const { title, fails, played, cells } = test;
  return [
    `${testName(test)}: ${title}. Fails a strategy that ${fails}.`,
    `  Here: ${played?.says ?? ''}.`,
    ...cells.flatMap((cell) => cellLines(cell, test, isBisected)),
  ];
}

function cellLines(cell: Cell, { played }: TestTold, isBisected: boolean): readonly string[] {
  const { strategy, clearance, clearanceDays, scores, regret, verdict, broken } = cell;
  const seen = Object.entries(scores).filter(([score]) => cell.seen.includes(score as Score));
  const [before, after] = [clearance.p80.without, clearance.p80.with].map(shortDateWords);
  const p80 = before === after ? `P80 ${after} as without` : `P80 ${before} to ${after}`;
  const harm = seen.map(([score, effect]) => `${differenceWords(effect)} ${SCORE_WORDS[score as Score]}`);
  const days = cell.seen.includes('clearanceDays') ? `${differenceWords(clearanceDays)} days later` : 'no delay seen';
  return [
    `  ${strategy}: ${days}, ${p80}; ${VERDICT_WORDS[verdict]}${broken.length === 0 ? '' : ` (${broken.join('; ')})`}`,
    ...(harm.length === 0 ? [] : [`    ${harm.join('; ')}`]),
    ...(isBisected ? [`    breaks: ${breaksAtWords(cell, played?.magnitude ?? null)}`] : []),
    ...(regret === null
      ? []
      : [
          `    against the oracle: ${differenceWords(regret.days)} days, ${differenceWords(regret.interruptions)} consumers interrupted`,
        ]),
  ];
}
