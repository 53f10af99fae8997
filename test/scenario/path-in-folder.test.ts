import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathInFolder } from '../../src/scenario/path-in-folder.ts';

test.each([
  ['a.yaml', 'b.csv', 'b.csv'],
  ['a.yaml', './b.csv', 'b.csv'],
  ['a.yaml', 'sub//b.csv', 'sub/b.csv'],
  ['sub/a.yaml', 'b.csv', 'sub/b.csv'],
  ['sub/a.yaml', '../b.csv', 'b.csv'],
  ['sub/a.yaml', '../other/./b.csv', 'other/b.csv'],
  ['a.yaml', 'b c (1).csv', 'b c (1).csv'],
])('in %s, %s is %s', (standsIn, reference, expected) => {
  expect(pathInFolder(standsIn, reference)).toBe(expected);
});

test.each([
  ['a.yaml', '../b.csv'],
  ['sub/a.yaml', '../../b.csv'],
  ['a.yaml', 'sub/../../b.csv'],
  ['a.yaml', '/etc/passwd'],
  ['a.yaml', '~/b.csv'],
  ['a.yaml', 'C:\\b.csv'],
  ['a.yaml', 'c:b.csv'],
  ['a.yaml', '..\\b.csv'],
  ['a.yaml', 'https://example.org/b.csv'],
  ['a.yaml', 'file:b.csv'],
  ['a.yaml', '//host/share/b.csv'],
  ['a.yaml', 'b\0.csv'],
  ['a.yaml', 'b\n.csv'],
  ['a.yaml', '*.csv'],
  ['a.yaml', 'sub/'],
  ['a.yaml', '.'],
  ['a.yaml', ''],
  ['a.yaml', 'x'.repeat(201)],
])('in %s, %j is refused', (standsIn, reference) => {
  expect(pathInFolder(standsIn, reference)).toBeUndefined();
});

test('whatever is accepted stays in the folder', () => {
  const part = fc.constantFrom('..', '.', '', 'sub', 'a.csv', '...', '\\', ':', '~');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), fc.array(part, { maxLength: 3 }), (parts, folders) => {
      const path = pathInFolder([...folders.filter((name) => name === 'sub'), 'x.yaml'].join('/'), parts.join('/'));
      if (path === undefined) return;
      expect(path.split('/')).not.toContain('..');
      expect(path).not.toMatch(/^\/|\\|:/);
      expect(path).not.toBe('');
    }),
  );
});
