import { expect, test } from 'vitest';
import { oddsLines } from '../../../src/report/trace/odds-words.ts';

const odds = (label: string, factor: number) => ({ subject: { kind: 'dmc', id: label, label }, factor }) as const;

test('nothing is said where nothing spreads the shares', () => {
  expect(oddsLines([])).toEqual([]);
});

test('the factors furthest from 1 come first, and the others are counted', () => {
  const parent = { subject: { kind: 'entry', id: 'e', label: 'Tested' }, factor: 0.25 } as const;
  expect(oddsLines([odds('x', 1.23456), parent, odds('y', 3)])).toEqual([
    'The odds of trouble, in this world alone and told to nobody, are multiplied: Tested 0.25, DMC y 3, DMC x 1.23.',
  ]);
  const many = Array.from({ length: 9 }, (_, place) => odds(`m${place}`, 1 + place));
  expect(oddsLines(many)[0]).toMatch(/: DMC m8 9, .* DMC m3 4 and 3 more\.$/);
});
