import type { Forecast, PartClearance } from '../forecast/forecast.ts';
import { barrierLines } from './barrier-words.ts';
import { clearanceLines, clearanceSentences } from './clearance-words.ts';
import { codeLines } from './code-words.ts';
import { criteriaLines } from './criteria-words.ts';
import { withUnbrokenDates } from './date-words.ts';
import { expectationLines } from './expectation-lines.ts';
import { harmLines } from './harm-words.ts';
import { numberWords } from './number-words.ts';
import { paceLines } from './pace-words.ts';
import { precisionLines } from './precision-words.ts';
import { raiseLines } from './raise-lines.ts';
import { riskLines } from './risk-lines.ts';
import { serviceLines } from './service-words.ts';
import { wrapText } from './wrap-text.ts';
import { yearLines } from './year-words.ts';

/** A forecast's answer in words: what was asked, the answer in a few sentences, and the figures behind it. */
export interface Answer {
  readonly question: string;
  readonly headline: readonly string[];
  readonly parts: readonly AnswerPart[];
}

interface AnswerPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** More parts than this are left to clearance.csv: nobody reads 435 combinations on a terminal. */
const MOST_PARTS = 8;

const MOST_CHARACTERS = 96;
/** How far the rest of a broken line is set in. */
const HANGING = 2;

/** The answer to the scenario's question, in plain text. */
export function answerOf(forecast: Forecast): Answer {
  const { question } = forecast;
  if ('cannotForecast' in forecast) {
    const { reason, says } = forecast.cannotForecast;
    return { question, headline: [`No forecast can be made (${reason}): ${says}`], parts: [] };
  }
  const { installations, open } = forecast.fleet;
  return {
    question,
    headline: clearanceSentences(forecast),
    parts: [
      {
        heading: `When the backlog clears (${numberWords(open)} open of ${numberWords(installations)} installations; P50: in half of futures)`,
        lines: clearanceLines(forecast.clearance),
      },
      ...partsOf('By cohort', forecast.by.cohort),
      ...partsOf('By status', forecast.by.status),
      {
        heading: 'What held the pace back, until clearance (each took it from what those before had left)',
        lines: paceLines(forecast),
      },
      { heading: 'When the cap rises', lines: raiseLines(forecast) },
      {
        heading: 'What held it back in each year, beside the calendar (installations, until clearance)',
        lines: yearLines(forecast),
      },
      { heading: 'What has to happen before installations may start', lines: barrierLines(forecast) },
      { heading: 'How busy the services are, until clearance', lines: serviceLines(forecast) },
      { heading: 'What it costs, over the whole horizon', lines: harmLines(forecast) },
      { heading: 'Live Service Criteria', lines: criteriaLines(forecast.liveServiceCriteria) },
      { heading: 'Residual risks', lines: riskLines(forecast.risks) },
      { heading: 'What the scenario expects', lines: expectationLines(forecast) },
      { heading: 'How sure', lines: precisionLines(forecast) },
    ].filter((part) => part.lines.length > 0),
  };
}

/** The answer as lines for a terminal: the CLI prints these, and nothing else. */
export function answerLines(forecast: Forecast): readonly string[] {
  const { question, headline, parts } = answerOf(forecast);
  return [
    question,
    '',
    ...headline,
    ...parts.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `  ${line}`)]),
    '',
    ...codeLines(forecast),
    forecast.classification,
    'A forecast, not a commitment.',
  ].flatMap(wrapped);
}

function partsOf(heading: string, parts: readonly PartClearance[]): readonly AnswerPart[] {
  const lines = parts.slice(0, MOST_PARTS).flatMap(({ label, open, clearance }) => {
    if (clearance === null) return [`${label}: nothing open`];
    return [`${label}, ${numberWords(open)} open`, ...clearanceLines(clearance).map((line) => `  ${line}`)];
  });
  const more = parts.length - MOST_PARTS;
  return [{ heading, lines: more > 0 ? [...lines, `and ${more} more, in clearance.csv`] : lines }];
}

/** A line in pieces that a terminal shows whole; what follows the first is set in. */
function wrapped(line: string): readonly string[] {
  const indent = line.length - line.trimStart().length;
  // A date stays in one line, and so do a mean and its error.
  const text = withUnbrokenDates(line.trimStart()).replaceAll(' ± ', '\u00A0±\u00A0');
  const lines = wrapText(text, MOST_CHARACTERS - indent - HANGING, line.length, (part) => part.length);
  const pieces = lines.map((piece) => piece.replaceAll('\u00A0', ' '));
  return pieces.length === 0
    ? ['']
    : pieces.map((piece, place) => ' '.repeat(indent + (place > 0 ? HANGING : 0)) + piece);
}
