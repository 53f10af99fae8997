import { describe, expect, test } from 'vitest';
import {
  clearRuleBook,
  evidenceOf,
  fails,
  newRuleBook,
  noteAction,
  type RuleBook,
} from '../../src/control/rule-book.ts';
import { FAIL, INCONCLUSIVE, PASS, type PlannedRule, type Rule, type Verdict } from '../../src/control/rules/rule.ts';
import { unknownError } from '../../src/control/rules/unknown-error.ts';
import { samplePlan } from '../kit/plan.ts';
import { plannedRule } from '../kit/planned-rule.ts';
import { sampleView } from '../kit/sample-view.ts';

const SCOPES = 3;
const view = sampleView(samplePlan(), { day: 10 });

/** A rule that says what it is told to say, and counts in its memory how often it was asked. */
function sayingRule(verdicts: readonly Verdict[]): Rule {
  let next = 0;
  return {
    ...unknownError,
    memory: 2,
    judge: (_settings, _view, _scope, memory, at) => {
      memory[at]++;
      return verdicts[next++];
    },
    restart: (_settings, _view, _scope, memory, at) => {
      memory[at + 1] = 7;
    },
  };
}

/** A book of one rule, set as a scenario may set it. */
function bookOf(rule: Rule, changes: Partial<PlannedRule> = {}): RuleBook {
  return newRuleBook([rule], [plannedRule('saying', {}, changes)], SCOPES);
}

/** Whether a rule acts, verdict after verdict. */
function actions(verdicts: readonly Verdict[], changes: Partial<PlannedRule> = {}): boolean[] {
  const book = bookOf(sayingRule(verdicts), changes);
  return verdicts.map(() => fails(book, 0, view, 1));
}

describe('looks', () => {
  test('without any, the first failure counts', () => {
    expect(actions([PASS, INCONCLUSIVE, FAIL])).toEqual([false, false, true]);
  });

  test('two of the last three: inconclusive evidence is no look, and only a look that fails can be the last', () => {
    const looks = { looks: { fails: 2, of: 3 } };
    expect(actions([FAIL, PASS, FAIL], looks)).toEqual([false, false, true]);
    expect(actions([FAIL, PASS, PASS, FAIL, PASS, FAIL], looks)).toEqual([false, false, false, false, false, true]);
    expect(actions([FAIL, INCONCLUSIVE, INCONCLUSIVE, FAIL], looks)).toEqual([false, false, false, true]);
    expect(actions([FAIL, FAIL, PASS], looks)).toEqual([false, true, false]);
  });

  test('all of thirty, which is as many as are remembered', () => {
    const said = actions(new Array<Verdict>(31).fill(FAIL), { looks: { fails: 30, of: 30 } });
    expect(said.indexOf(true)).toBe(29);
  });
});

describe('after an action', () => {
  const rule = sayingRule(new Array<Verdict>(9).fill(FAIL));

  test('it begins afresh in that scope alone, and remembers what it writes down then', () => {
    const book = bookOf(rule, { looks: { fails: 1, of: 3 } });
    for (const scope of [0, 1]) fails(book, 0, view, scope);
    noteAction(book, 0, view, 1);
    expect([...book.memories[0]]).toEqual([1, 0, 0, 7, 0, 0]);
    expect([...book.looks]).toEqual([1, 0, 0]);
  });

  test('it rests for as many days as it has to cool down', () => {
    const book = bookOf(rule, { cooldownDays: 2 });
    noteAction(book, 0, view, 0);
    const said = [10, 11, 12].map((day) => fails(book, 0, { ...view, day }, 0));
    expect(said).toEqual([false, false, true]);
  });

  test('it does not act on the scope again on the same day', () => {
    const book = bookOf(rule);
    book.acted[1] = 1;
    expect([0, 1].map((scope) => fails(book, 0, view, scope))).toEqual([true, false]);
  });
});

test('the evidence is told from what the rule remembers of that scope', () => {
  const rule: Rule = {
    ...sayingRule([]),
    evidence: (_settings, _view, _scope, memory, at) => [['asked', memory[at]]],
  };
  const book = bookOf(rule);
  book.memories[0].set([0, 0, 5, 0]);
  expect(evidenceOf(book, 0, view, 1)).toEqual([['asked', 5]]);
});

test('a book that is cleared is as new', () => {
  const rule = sayingRule([FAIL]);
  const changes = { looks: { fails: 1, of: 1 }, cooldownDays: 3 };
  const book = bookOf(rule, changes);
  fails(book, 0, view, 2);
  noteAction(book, 0, view, 1);
  book.acted.fill(1);
  clearRuleBook(book);
  expect(book).toEqual(bookOf(rule, changes));
});
