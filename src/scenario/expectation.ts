import type { COMPARATORS, Expectation } from '../plan/expectation.ts';
import { readNumber } from '../units/amount.ts';
import { dayNumberOf, isoDateOf } from '../units/date.ts';
import { readFactor } from '../units/share.ts';
import { nearest } from './did-you-mean.ts';
import { type FigureUnit, HEADS, type Head, type HeadStep, type NamedList, RULE_HEADS } from './expectation-heads.ts';
import type { Sentence } from './problem.ts';
import { SAY } from './problems.ts';

const ALL_HEADS = [...HEADS, ...RULE_HEADS];

/** What the scenario's names are, for those steps of a path that are ids. */
export type NamesInPaths = Readonly<Record<NamedList, readonly string[]>>;

/**
 * Reads one line of `expect:`: a path into the forecast, one of <= >= < >, and a value with the unit of what stands at
 * the path. Dates are ISO dates; shares are percentages, and become fractions.
 *
 *     clearance.p80 <= 2020-03-31        target.probability.estimate >= 50%        harm.unrecoverable.mean < 2 installations
 */
export function readExpectation(text: string, names: NamesInPaths): Expectation | Sentence {
  const parts = /^(\S+)\s*(<=|>=|<|>)\s*(\S.*)$/.exec(text.trim());
  if (parts === null) return SAY.notAnExpectation(text);
  const [, written, comparator, value] = parts;
  const path = splitPath(written, names);
  const fits = ALL_HEADS.filter(({ steps }) => steps.length === path.length);
  const head = fits.find(({ steps }) => steps.every((step, place) => isAt(step, path[place], names)));
  if (head === undefined) return SAY.unknownFigure(written, nextWords(path, names));
  const read = readValue(value, head.unit);
  if (read === undefined) return SAY.wrongFigureValue(value, head.unit);
  return { text: text.trim(), path, comparator: comparator as (typeof COMPARATORS)[number], value: read };
}

/** The calendar years, in digits, that so many days from a day on touch. */
export function yearsFrom(firstDay: number, days: number): string[] {
  const [first, last] = [firstDay, firstDay + days - 1].map((day) => Number(isoDateOf(day).slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, place) => String(first + place));
}

/** Ids may hold dots, so a path is cut where a name of the scenario fits, the longest first. */
function splitPath(written: string, names: NamesInPaths): string[] {
  const parts = /^(by\.(?:cohort|dmc|supplier)|alerts\.dnos|services|gates|blockers|firmware|risks|rules)\.(.+)$/.exec(
    written,
  );
  if (parts === null) return written.split('.');
  const [, list, rest] = parts;
  const ids = idsOf(list, names);
  const id = ids.filter((name) => rest.startsWith(`${name}.`)).sort((a, b) => b.length - a.length)[0];
  return id === undefined ? written.split('.') : [...list.split('.'), id, ...rest.slice(id.length + 1).split('.')];
}

function idsOf(list: string, names: NamesInPaths): readonly string[] {
  if (list === 'services' || list === 'gates' || list === 'blockers' || list === 'risks' || list === 'rules') {
    return names[list];
  }
  if (list === 'firmware') return names.campaigns;
  return list === 'alerts.dnos' ? names.dnos : names[`${list.slice('by.'.length)}s` as 'cohorts'];
}

function isAt(step: HeadStep, word: string, names: NamesInPaths): boolean {
  if ('name' in step) {
    return step.name === 'date' ? dayNumberOf(word) !== undefined : names[step.name].includes(word);
  }
  return step.includes(word);
}

/** The words that could stand where a path goes wrong, and the nearest to what stands there. */
function nextWords(path: readonly string[], names: NamesInPaths): { words: readonly string[]; candidate?: string } {
  // Where no rule may be named, none is offered.
  let heads: readonly Head[] = names.rules.length === 0 ? HEADS : ALL_HEADS;
  for (const [place, word] of path.entries()) {
    const fits = heads.filter(({ steps }) => place < steps.length && isAt(steps[place], word, names));
    if (fits.length === 0) {
      const words = new Set<string>();
      for (const { steps } of heads) {
        const step = steps[place];
        if (step === undefined) continue;
        if (!('name' in step)) for (const one of step) words.add(one);
        else if (step.name === 'date') words.add('2020-03-31');
        else for (const one of names[step.name]) words.add(one);
      }
      const candidate = nearest(word, words);
      return candidate === undefined ? { words: [...words] } : { words: [...words], candidate };
    }
    heads = fits;
  }
  // The path stops short: these may follow.
  const words = heads.flatMap(({ steps }) => {
    const step = steps[path.length];
    return step === undefined ? [] : 'name' in step ? [`(${step.name})`] : step;
  });
  return { words: [...new Set(words)] };
}

function readValue(value: string, unit: FigureUnit): number | string | undefined {
  if (unit === 'date') return dayNumberOf(value) === undefined ? undefined : value;
  if (unit === 'share') {
    const read = readFactor(value);
    return 'value' in read ? read.value : undefined;
  }
  const head = readNumber(value);
  if (head === undefined) return undefined;
  if (unit === 'number') return head.rest === '' ? head.number : undefined;
  const singular = unit.replace(/s\b/, '');
  return head.rest === unit || (head.number === 1 && head.rest === singular) ? head.number : undefined;
}

/** Whether an expectation could not be read. */
export function isSentence(read: Expectation | Sentence): read is Sentence {
  return 'expected' in read;
}
