import type { Varied } from '../experiment/design.ts';
import { UsageProblem } from './usage.ts';

/** More values of one thing would make more cells than anybody reads. */
const MOST_VALUES = 100;

const RANGE = /^(-?\d+(?:\.\d+)?):(-?\d+(?:\.\d+)?):(\d+(?:\.\d+)?)(%| .+)?$/;
const EXAMPLE = "such as 'control.cap=1000:4000:500' or 'control.strategy.kind=fixed,finish-by'";

/**
 * What to vary, from 'PATH=from:to:step' or 'PATH=a,b,c'. A unit behind a range belongs to each of its values; a number
 * without one takes the unit of what the scenario says. Commas part values, except within brackets, braces and quotes.
 */
export function variedOf(typed: string): Varied {
  const sign = typed.indexOf('=');
  const path = typed.slice(0, Math.max(0, sign)).trim();
  const written = typed.slice(sign + 1).trim();
  const values = valuesIn(typed, written);
  if (path === '' || values.some((value) => value === '')) {
    throw new UsageProblem(`--vary: expected PATH=from:to:step or PATH=a,b,c, ${EXAMPLE}, received '${typed}'`);
  }
  if (values.length > MOST_VALUES) {
    throw new UsageProblem(`--vary: expected at most ${MOST_VALUES} values, received ${values.length} in '${typed}'`);
  }
  return { path, values };
}

function valuesIn(typed: string, written: string): readonly string[] {
  const range = RANGE.exec(written);
  if (range === null) return partedByCommas(written);
  const [from, to, step] = range.slice(1, 4).map(Number);
  const unit = range[4] ?? '';
  if (step <= 0 || to < from) {
    throw new UsageProblem(
      `--vary: expected from:to:step with a step above 0 and to at or above from, received '${typed}'`,
    );
  }
  // Counted in the last decimal that is written, so that 0.1 + 0.2 stays 0.3.
  const decimals = Math.max(...range.slice(1, 4).map((part) => (part.split('.')[1] ?? '').length));
  const count = Math.min(MOST_VALUES + 1, Math.floor((to - from) / step + 1e-9) + 1);
  return Array.from({ length: count }, (_, place) => `${Number((from + place * step).toFixed(decimals))}${unit}`);
}

/** The parts of a text between commas that stand in no brackets and no quotes. */
export function partedByCommas(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  let quote = '';
  for (const letter of text) {
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === "'" || letter === '"') quote = letter;
    else if ('[{'.includes(letter)) depth++;
    else if (']}'.includes(letter)) depth--;
    if (letter === ',' && depth === 0 && quote === '') parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}
