import { DISTRIBUTIONS } from '../../src/scenario/distributions/index.ts';
import { dayNumberOf, isoDateOf } from '../../src/units/date.ts';

/** An amount within a scenario, and the way to it. */
export interface AmountLeaf {
  readonly path: readonly string[];
  readonly amount: unknown;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** What begins like an amount and goes on in a unit: '2 weeks', '5%', '2,000 installations a day'. */
const AMOUNT = /^\d[\d,]*(?:\.\d+)?(?: ?%| [a-z ]+)$/;

/** Every amount, date and number of a scenario, in the order in which it is written. A distribution is one amount. */
export function leavesOf(words: unknown, path: readonly string[] = []): AmountLeaf[] {
  if (typeof words === 'number') return path[0] === 'schemaVersion' ? [] : [{ path, amount: words }];
  if (typeof words === 'string') return ISO_DATE.test(words) || AMOUNT.test(words) ? [{ path, amount: words }] : [];
  if (typeof words !== 'object' || words === null) return [];
  if (isDistribution(words)) return [{ path, amount: words }];
  return Object.entries(words).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function isDistribution(words: object): boolean {
  const [name, ...others] = Object.keys(words);
  return others.length === 0 && name !== undefined && Object.hasOwn(DISTRIBUTIONS, name);
}

/** An amount of the same unit, so many times as large; a date, so many days later; a distribution, all of it. */
export function otherAmount(amount: unknown, factor: number, days: number): unknown {
  if (Array.isArray(amount)) return amount.map((inner) => otherAmount(inner, factor, days));
  if (typeof amount === 'object' && amount !== null) {
    return Object.fromEntries(Object.entries(amount).map(([key, inner]) => [key, otherAmount(inner, factor, days)]));
  }
  if (typeof amount === 'number') return timesAsLarge(amount, factor);
  if (typeof amount !== 'string') return amount;
  if (ISO_DATE.test(amount)) return isoDateOf((dayNumberOf(amount) ?? 0) + days);
  return amount.replace(NUMBER, (digits) => String(timesAsLarge(Number(digits.replaceAll(',', '')), factor)));
}

/** What is whole stays whole. */
function timesAsLarge(number: number, factor: number): number {
  return Number.isInteger(number) ? Math.ceil(number * factor) : Math.round(number * factor * 1000) / 1000;
}

/** The same words with another value at a path; they themselves are left as they are. */
export function withLeaf(words: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = words as Record<string, unknown>;
  const changed = withLeaf(inner[key], rest, value);
  return Array.isArray(words)
    ? words.map((item, place) => (String(place) === key ? changed : item))
    : { ...inner, [key]: changed };
}
