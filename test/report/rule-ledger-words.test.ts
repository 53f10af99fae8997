import { expect, test } from 'vitest';
import {
  defectOf,
  defectWords,
  foundWords,
  isByChance,
  quantileWithIntervalWords,
  quantileWords,
  rareWords,
  reactionWords,
  ruleName,
  signedWords,
  stopRateWords,
} from '../../src/report/rule-ledger-words.ts';
import { sampleLedger } from '../kit/sample-ledger.ts';

const ledger = sampleLedger();
const [ratio, unknown, health] = ledger.rules;

test('rules of the catalogue are marked', () => {
  expect([ratio, unknown].map(ruleName)).toEqual(['ratio', 'unknown-error (catalogue)']);
});

test('defects are told in a sentence', () => {
  expect(defectWords(ledger.defects[1])).toBe(
    '5x: 5 times as many attempts of DMC Elster fail, from the middle wave of 30 Jan 2020 on (288 days are left); ' +
      'in clean futures 1,162 attempts a day, 1.2% of the resolved fail.',
  );
  expect(defectWords(ledger.defects[2])).toContain(
    '10% more of the attempts of DMC Itron are rolled back, with an unknown',
  );
  expect(defectOf({ ...ledger, defects: [] }, 'twice')).toBeUndefined();
});

test('a quantile is a number, or not seen; an interval may have no end', () => {
  expect(quantileWords({ attempts: 1234, low: 1, high: 2000 })).toBe('1,234');
  expect(quantileWithIntervalWords({ attempts: 1234, low: 1100, high: 2000 })).toBe('1,234 (1,100 to 2,000)');
  expect(quantileWithIntervalWords({ attempts: 7, low: null, high: 9 })).toBe('7 (unknown to 9)');
  expect(quantileWithIntervalWords({ attempts: null, low: 1319, high: null })).toBe('not seen (1,319 or more)');
  expect(quantileWithIntervalWords({ attempts: null, low: null, high: null })).toBe('not seen');
});

test('a rate that was never seen has a bound', () => {
  expect(ledger.rules.map(stopRateWords)).toEqual(['0.11', 'below 0.04', '12.5']);
  expect([0.00021, 0.038, 0.11, 12.5, 0].map(rareWords)).toEqual(['0.00021', '0.038', '0.11', '12.5', '0']);
  expect(stopRateWords({ falseStops: null })).toBe('no go day');
});

test('a formula says attempts and days, or chance, or nothing', () => {
  expect(reactionWords(ratio.found[0].reaction)).toBe('formula: 1,697 attempts, 1.46 go days');
  expect(reactionWords({ attempts: null, days: null })).toBe('formula: by chance only');
  expect(reactionWords(null)).toBe('no formula');
});

test('days have a sign, and what is not nothing is not zero', () => {
  expect([0, 0.001, -0.001, 0.94, -2].map(signedWords)).toEqual(['0', 'above 0', 'below 0', '+0.94', '-2']);
});

test('how a rule finds a defect', () => {
  expect(foundWords(ratio.found[1], ledger.defects[1])).toBe(
    'P50 979 (931 to 1,073), P90 not seen (1,319 or more); not seen within 288 days in 12% (6% to 20%) of 100 futures; ' +
      'formula: 1,697 attempts, 1.46 go days',
  );
  expect(foundWords(health.found[0], ledger.defects[0])).toContain('; where seen, by chance in above 97%; no formula');
  expect(foundWords(unknown.found[2], ledger.defects[2])).toMatch(/^nothing of it is started/);
});

test('what would have spoken anyway has found nothing', () => {
  expect([health, ratio].map(({ found }) => isByChance(found[1].exposure!))).toEqual([true, false]);
});
