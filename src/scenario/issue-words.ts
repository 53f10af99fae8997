import type { z } from 'zod';
import { oneOf } from './received.ts';

const EXPECTED = 'expected ';
const NO_UNIT = 'has no unit: write for example ';

/** Nouns for what zod calls types. */
const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** What a schema's finding says would have been right. */
export function expectedIn(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'something else';
  if (issue.code === 'custom' && typeof issue.params?.['expected'] === 'string') return issue.params['expected'];
  if (issue.message.startsWith(EXPECTED)) return issue.message.slice(EXPECTED.length);
  if (issue.message.startsWith(NO_UNIT))
    return `an amount with its unit, such as ${issue.message.slice(NO_UNIT.length)}`;
  switch (issue.code) {
    case 'invalid_type':
      return NOUNS[issue.expected] ?? `${issue.expected}`;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return bounded(issue.origin, `at least ${issue.minimum}`);
    case 'too_big':
      return bounded(issue.origin, `at most ${issue.maximum}`);
    case 'invalid_union':
      return issue.errors.length === 0
        ? oneOf(choicesIn(issue))
        : [...new Set(issue.errors.map((errors) => expectedIn(errors[0])))].join(', or ');
    default:
      return issue.message;
  }
}

function bounded(origin: string, bound: string): string {
  if (origin === 'array' || origin === 'set') return `a list of ${bound} items`;
  if (origin === 'string') return `a text of ${bound} characters`;
  return origin === 'int' ? `a whole number, ${bound}` : `a number, ${bound}`;
}

/** The words that would have been right, where there is a list of them. */
export function choicesIn(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  const { options } = issue as { options?: readonly unknown[] };
  if (options !== undefined) return options.map(String);
  return issue.errors.flatMap((errors) => errors.flatMap((error) => (error.path.length === 0 ? choicesIn(error) : [])));
}

/** What to write instead, where that can be guessed from the finding and the value. */
export function hintIn(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (issue.code === 'custom' && typeof issue.params?.['hint'] === 'string') {
    const hint = issue.params['hint'];
    return hint.startsWith("'") ? `write ${hint}` : hint;
  }
  if (issue.message.startsWith(NO_UNIT)) return 'an amount has a unit';
  if (issue.code === 'invalid_union') {
    const hints = issue.errors.flatMap((errors) => errors.map((error) => hintIn(error, value)));
    return hints.find((hint) => hint !== undefined);
  }
  if (typeof value === 'string' && issue.code === 'invalid_type' && /^\d{1,3}(,\d{3})+$/.test(value)) {
    return `write ${value.replaceAll(',', '')}, without commas`;
  }
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
  return wantsText && typeof value !== 'string' && value !== undefined ? 'put it in quotes' : undefined;
}
