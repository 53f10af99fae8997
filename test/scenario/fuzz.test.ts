import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileScenario } from '../../src/scenario/compile.ts';
import { describeProblem } from '../../src/scenario/problem.ts';
import { FULL_FILES, FULL_FLEET, FULL_SCENARIO } from '../kit/full-scenario.ts';
import { processorTime } from '../kit/processor-time.ts';
import { filesOf } from '../kit/scenario-files.ts';

/** `FUZZ=20 npx vitest run test/scenario/fuzz` looks twenty times as long, at other inputs. */
const TIMES = Number(process.env['FUZZ'] ?? 1);

/** Seeds are fixed: what fails once fails always. */
const SEED = 20191113 + TIMES;

/** Longest that one scenario of this size may take; far above what it does take, far below what anybody would wait. */
const MOST_MILLISECONDS = 5000;

/** Whatever is written, the author gets a plan or problems, and never anything else. */
async function holds(texts: Readonly<Record<string, string>>): Promise<void> {
  const started = processorTime();
  const compiled = await compileScenario('full.yaml', filesOf(texts));
  expect(processorTime() - started).toBeLessThan(MOST_MILLISECONDS);
  const problems = 'problems' in compiled ? compiled.problems : compiled.warnings;
  if ('problems' in compiled) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  else expect(compiled.plan.strata.count).toBeGreaterThanOrEqual(0);
  for (const problem of problems) {
    const told = describeProblem(problem);
    expect(told).not.toMatch(/undefined|\[object|\bat .*\.ts:\d/);
    expect(told.split('\n').length).toBeLessThanOrEqual(3);
  }
}

/** What breaks readers: marks of YAML, numbers of all kinds, amounts of the wrong kind, names of prototypes. */
const nasty = fc.constantFrom(
  ...[
    "'",
    '"',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!!int ',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\t',
    '\n',
    '\r',
    '\0',
    '\u2028',
    '\ufeff',
  ],
  ...[
    '- ',
    '? ',
    ': ',
    ':',
    ',',
    '#',
    '---\n',
    '...\n',
    '<<: ',
    '~',
    'null',
    'true',
    'no',
    '.nan',
    '.inf',
    '-.inf',
    '0x1F',
  ],
  ...[
    '-5',
    '0',
    '1e400',
    '1e-400',
    '99999999999999999999',
    '-5%',
    '100%',
    '1000%',
    '0%',
    '5 %',
    '5',
    '½',
    '5,000',
    '5,00',
  ],
  ...[
    '0 minutes',
    '9999999 years',
    '1 month',
    '3 working days',
    '-1 day',
    '0 installations',
    '2,000,000,000 installations',
  ],
  ...[
    '9,999,999,999 devices',
    '0.1 installations',
    '2019-02-30',
    '0000-00-00',
    '9999-12-31',
    '1970-01-01',
    '24:00',
    '00:00',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'listed',
    'same',
    'none',
    'programme',
    'supplier-a',
    'usual',
  ],
  ...[
    '{ uniform: [1%, 1%] }',
    '{ lognormal: { mu: 50, sigma: 10 } }',
    '{ gamma: { shape: 1000000, mean: 100% } }',
    '{ dates: {} }',
  ],
  ...[
    '{ weibull: { shape: 0.01, scale: 1 day } }',
    '{ beta: { a: 0.01, b: 0.01 } }',
    '{ empirical: { file: full.fleet.csv, column: id } }',
  ],
  ...['../x', '/etc/passwd', 'full.yaml', 'file:///x', '\u202e', '\ud800', 'x'.repeat(70), ' '.repeat(140)],
);

/** One change of a text: cut a piece, write one twice, swap two, put something nasty in the place of one. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'twice', 'swap', 'replace', 'insert'),
  from: fc.nat(),
  to: fc.nat(),
  nasty,
});

function changed(
  text: string,
  { kind, from, to, nasty: with_ }: { kind: string; from: number; to: number; nasty: string },
): string {
  const words = text.split(/(?<=\s|[,[\]{}:])|(?=[,[\]{}:])/);
  const one = from % words.length;
  const other = to % words.length;
  if (kind === 'cut') words.splice(one, 1 + (to % 5));
  else if (kind === 'twice') words.splice(other, 0, ...words.slice(one, one + 1 + (to % 8)));
  else if (kind === 'swap') [words[one], words[other]] = [words[other], words[one]];
  else words.splice(one, kind === 'replace' ? 1 : 0, with_);
  return words.join('');
}

/** Puts a value in the place of whatever stands at a path that the numbers lead along. */
function withValue(root: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof root !== 'object' || root === null) return value;
  const keys = Object.keys(root);
  if (keys.length === 0) return value;
  const key = keys[step % keys.length];
  const inside = withValue((root as Record<string, unknown>)[key], rest, value);
  if (Array.isArray(root)) return root.map((item, place) => (String(place) === key ? inside : item));
  return { ...root, [key]: inside };
}

describe('no input whatever ends in a stack trace', { timeout: 180_000 * TIMES }, () => {
  test('the scenario that is taken apart is sound', async () => {
    const compiled = await compileScenario('full.yaml', filesOf(FULL_FILES));
    expect(compiled).toHaveProperty('plan');
    expect(compiled).toHaveProperty('warnings', []);
  });

  test('any text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(nasty, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, (scenario) => holds({ 'full.yaml': scenario })),
      { numRuns: 150 * TIMES, seed: SEED },
    );
  });

  test('a sound scenario with a few changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        holds({ ...FULL_FILES, 'full.yaml': changes.reduce(changed, FULL_SCENARIO) }),
      ),
      { numRuns: 80 * TIMES, seed: SEED },
    );
  });

  test('any value at any path', async () => {
    const value = fc.oneof(
      nasty,
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0),
    );
    const written = parse(FULL_SCENARIO) as unknown;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), value, (steps, put) =>
        holds({ ...FULL_FILES, 'full.yaml': stringify(withValue(written, steps, put)) }),
      ),
      { numRuns: 80 * TIMES, seed: SEED },
    );
  });

  test('a sound fleet with a few changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) =>
        holds({ ...FULL_FILES, 'full.fleet.csv': changes.reduce(changed, FULL_FLEET) }),
      ),
      { numRuns: 30 * TIMES, seed: SEED },
    );
  });
});
