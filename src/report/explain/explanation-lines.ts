import { wrapText } from '../wrap-text.ts';
import { type Explanation, KINDS, type Kind, type WordRow } from './explanation.ts';

const WIDTH = 96;
const MOST_LINES = 1000;

const HEADINGS: Readonly<Record<Kind, string>> = {
  strategy: 'Strategies: which volume to aim at',
  rule: 'Rules: when to slow down or stop',
  disturbance: 'Disturbances: what goes wrong',
  distribution: 'Distributions: how unsure an amount is',
  state: 'States of an installation',
  constraint: 'Constraints: what stands between the aim and what is started',
  word: 'Words of the programme and of simulation',
  key: 'Keys of a scenario',
};

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  strategy: 'a strategy',
  rule: 'a rule',
  disturbance: 'a disturbance',
  distribution: 'a distribution',
  state: 'a state of an installation',
  constraint: 'a constraint',
  word: 'a word',
  key: 'a key of a scenario',
};

/** An explanation in plain text. */
export function explanationLines({ kind, name, also, says, notes, words, example }: Explanation): readonly string[] {
  const others = also.length === 0 || kind === 'key' ? '' : ` (${also.join(', ')})`;
  return [
    `${name}${others}: ${KIND_WORDS[kind]}`,
    ...wrapped(says, 2),
    ...(kind === 'key' && also.length > 0 ? wrapped(`Stands at ${also.join(', ')}.`, 2) : []),
    ...notes.flatMap((note) => wrapped(note, 2)),
    ...(words.length === 0 ? [] : ['', '  It is written with']),
    ...words.flatMap(wordLines),
    ...(example === null ? [] : ['', '  Example', ...example.split('\n').map((line) => `    ${line}`)]),
    '',
  ];
}

function wordLines({ word, says, written, isRequired, default: stated }: WordRow): readonly string[] {
  const head = isRequired ? word : `${word}, ${stated === null ? 'which may be left out' : `by default ${stated}`}`;
  return [`    ${head}`, ...wrapped([says, written].filter((part) => part !== '').join('; '), 8)];
}

/** Every name that can be explained. */
export function listLines(names: Readonly<Record<Kind, readonly string[]>>): readonly string[] {
  return KINDS.flatMap((kind) => [HEADINGS[kind], ...wrapped(names[kind].join('; '), 2), '']);
}

function wrapped(text: string, indent: number): readonly string[] {
  const lines = wrapText(text, WIDTH - indent, MOST_LINES, (part) => part.length);
  return lines.map((line) => ' '.repeat(indent) + line);
}
