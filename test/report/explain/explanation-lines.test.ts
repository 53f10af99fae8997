import { expect, test } from 'vitest';
import { explain, explanationNames } from '../../../src/report/explain/explain.ts';
import { explanationLines, listLines } from '../../../src/report/explain/explanation-lines.ts';

function linesFor(name: string): readonly string[] {
  const found = explain(name);
  return 'explanations' in found ? found.explanations.flatMap(explanationLines) : [];
}

test('a strategy is told with its words and its example', () => {
  expect(linesFor('fixed')).toEqual([
    'fixed: a strategy',
    '  Aims at the same volume on every migration day.',
    "  Stands under 'control.strategy' of a scenario.",
    '',
    '  It is written with',
    '    volume',
    "        a daily volume, in installations; such as '2,000 installations a day'",
    '',
    '  Example',
    '    kind: fixed',
    '    volume: 2,000 installations a day',
    '',
  ]);
});

test('a key is told with its places', () => {
  expect(linesFor('retryShare')).toEqual([
    'retryShare: a key of a scenario',
    "  Largest share of a day's volume that retries may take.",
    '  Stands at control.retryShare.',
    "  Written: such as '5%' or '0.1%'. It may be left out.",
    '',
  ]);
});

test('no line is wider than a terminal', () => {
  const names = Object.values(explanationNames()).flat();
  const wide = names.flatMap(linesFor).filter((line) => line.length > 100 && line.includes(' '));
  expect(wide).toEqual([]);
  expect(listLines(explanationNames()).filter((line) => line.length > 100)).toEqual([]);
});
