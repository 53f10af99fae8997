import fc from 'fast-check';
import { expect, test } from 'vitest';
import { styleOf } from '../../src/report/html-style.ts';

/** Reads the string of the page's top margin back, as a style sheet would. */
function markingIn(style: string): string {
  const [, written] = /@top-left \{ content: "([^"]*)"; font: bold/.exec(style) as RegExpExecArray;
  return written.replace(/\\([0-9a-f]+) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
}

test('puts the classification into the margin of every printed page', () => {
  expect(markingIn(styleOf('White: not published'))).toBe('White: not published');
});

test('lets no classification end the string, the style or the page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (classification) => {
      const style = styleOf(classification);
      expect(markingIn(style)).toBe(classification);
      expect(style).not.toContain('</');
    }),
    { examples: [['"; } </style><script>'], ['\\"'], ['\n*/']] },
  );
});

test('cuts a long classification, since a margin has one line; the page itself says it whole', () => {
  expect(markingIn(styleOf('x'.repeat(300)))).toBe(`${'x'.repeat(89)}…`);
});
