import { LIFE, STATE_NAMES, type StateName } from '../../fleet/installation.ts';
import { GLOSSARY } from '../glossary.ts';
import { explanationsOf } from './explain.ts';
import type { Explanation, Kind, WordRow } from './explanation.ts';
import { rulesTable } from './rules.ts';

/** A page of the reference: what it is called, and what it says before its entries. */
interface Page {
  readonly kind: Kind;
  readonly title: string;
  readonly opening: string;
}

const PAGES: Readonly<Record<string, Page>> = {
  'reference/strategies.md': {
    kind: 'strategy',
    title: 'Strategies',
    opening: 'A strategy says which daily volume to aim at. One stands under `control.strategy` of a scenario.',
  },
  'reference/rules.md': {
    kind: 'rule',
    title: 'Rules',
    opening:
      'A rule says when to slow down or stop. Rules stand in the list `control.rules` of a scenario; where several speak, ' +
      'the strictest wins, and its name is written down.',
  },
  'reference/disturbances.md': {
    kind: 'disturbance',
    title: 'Disturbances',
    opening: 'A disturbance is something that goes wrong. They stand in the list `disturbances` of a scenario.',
  },
  'reference/distributions.md': {
    kind: 'distribution',
    title: 'Distributions',
    opening:
      'In the place of an amount, a scenario may say how unsure it is: a map with one key, the name of a distribution. ' +
      'Each future draws its own value.',
  },
  'reference/states.md': {
    kind: 'state',
    title: 'States',
    opening: 'The life of one installation: every state it can be in, and every move that it may make.',
  },
  'reference/constraints.md': {
    kind: 'constraint',
    title: 'Constraints',
    opening:
      'What can stand between the volume that a strategy aims at and the volume that is started, in the order in which ' +
      'the difference is charged.',
  },
};

const RENEWED = 'Made from the source by `npm run docs`; a change here would be lost.';

/** The pages of docs/ that are made from the registries and the glossary: their text by their path in docs/. */
export function referencePages(): ReadonlyMap<string, string> {
  const pages = Object.entries(PAGES).map(([path, page]) => [path, pageOf(page)] as const);
  return new Map([...pages, ['glossary.md', glossaryPage()]]);
}

function pageOf({ kind, title, opening }: Page): string {
  const entries = explanationsOf(kind).map(entryOf);
  return `${[`# ${title}`, `${opening} ${RENEWED}`, ...overviewOf(kind), ...entries].join('\n\n')}\n`;
}

/** What shows all entries of a page together, where there is something. */
function overviewOf(kind: Kind): readonly string[] {
  if (kind === 'state') return [drawingOfLife()];
  return kind === 'rule' ? [rulesTable()] : [];
}

function entryOf({ name, says, notes, words, example }: Explanation): string {
  const parts = [`## ${name}`, says, notes.join(' ')];
  if (words.length > 0) parts.push(tableOf(words));
  if (example !== null) parts.push(`\`\`\`yaml\n${example}\n\`\`\``);
  return parts.filter((part) => part !== '').join('\n\n');
}

function tableOf(words: readonly WordRow[]): string {
  const rows = words.map(({ word, says, written, isRequired, default: stated }) => {
    const otherwise = isRequired ? 'required' : (stated ?? '');
    return `| \`${word}\` | ${cell(says)} | ${cell(written)} | ${cell(otherwise)} |`;
  });
  return ['| word | what it says | written | by default |', '|---|---|---|---|', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** The moves as a drawing (Mermaid, which many readers of Markdown draw). */
function drawingOfLife(): string {
  const id = (name: StateName): string => `s${STATE_NAMES.indexOf(name)}`;
  const names = STATE_NAMES.map((name) => `  ${id(name)} : ${name}`);
  const moves = STATE_NAMES.flatMap((from) => LIFE[from].mayMoveTo.map((to) => `  ${id(from)} --> ${id(to)}`));
  return ['```mermaid', 'stateDiagram-v2', ...names, ...moves, '```'].join('\n');
}

function glossaryPage(): string {
  const terms = GLOSSARY.map(({ word, also, says }) => {
    const others = also.length === 0 ? '' : ` (${also.join(', ')})`;
    return `**${word}**${others}: ${says}`;
  });
  const opening =
    'The words of the programme and of simulation, in our own words; `pacing explain` knows them too. States, rules and ' +
    'the like have pages of their own in the [reference](reference/).';
  return `${['# Glossary', `${opening} ${RENEWED}`, ...terms].join('\n\n')}\n`;
}
