import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/scenario/did-you-mean.ts';

test.each([
  ['supplier-a', ['supplier-a', 'supplier-b'], 'supplier-a'],
  ['suplier-b', ['supplier-a', 'supplier-b'], 'supplier-b'],
  ['reveiw', ['review', 'renew'], 'review'],
  ['fristDay', ['firstDay', 'horizon'], 'firstDay'],
  ['rollback', ['reject', 'rollBack'], 'rollBack'],
  ['itron', ['elster'], undefined],
  ['x', ['yz'], undefined],
  ['a', [], undefined],
  ['w'.repeat(65), ['w'.repeat(64)], undefined],
])('%s among %j: %s', (written, names, expected) => {
  expect(nearest(written, names)).toBe(expected);
});

test('one slip of the finger is always understood, where nothing else is near', () => {
  const name = 'threshold';
  fc.assert(
    fc.property(fc.nat(name.length - 2), fc.constantFrom('drop', 'swap', 'double'), (place, slip) => {
      const [head, here, next, tail] = [name.slice(0, place), name[place], name[place + 1], name.slice(place + 2)];
      const middle = slip === 'drop' ? next : slip === 'swap' ? `${next}${here}` : `${here}${here}${next}`;
      expect(nearest(head + middle + tail, ['minimumSample', name, 'attempts'])).toBe(name);
    }),
  );
});
