import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup, withoutUnlawful } from '../../src/report/escape.ts';

test('leaves nothing that opens a tag, ends an attribute or begins an entity', () => {
  expect(escapeMarkup(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeMarkup(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});

test('puts the replacement character for what no XML document may hold', () => {
  expect(withoutUnlawful('a\u0000b\u0007c\uD800d\uFFFFe')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
  expect(withoutUnlawful('tab\tline\nemoji 😀 ≥ £')).toBe('tab\tline\nemoji 😀 ≥ £');
});
