import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Broken } from '../../src/kernel/assert.ts';
import { sha256Of } from '../../src/kernel/identity.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planHash, reversed } from '../../src/plan/plan-hash.ts';
import { altered, leavesOf, valueAt } from '../kit/altered.ts';
import { processorTime } from '../kit/processor-time.ts';
import { richPlan } from '../kit/rich-plan.ts';

const plan = richPlan();
const hash = planHash(plan);

/** The same value with the keys of every map in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, shuffled(part)]),
  );
}

test('is 64 hexadecimal digits, the same for a copy and for another order of keys', () => {
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(planHash(structuredClone(plan))).toBe(hash);
  expect(planHash(shuffled(plan) as Plan)).toBe(hash);
});

test('any change of any leaf gives another hash', () => {
  const leaves = leavesOf(plan);
  expect(leaves.length).toBeGreaterThan(500);
  const change = fc.record({
    path: fc.constantFrom(...leaves),
    byte: fc.integer({ min: 1, max: 255 }),
    number: fc.double({ noNaN: true }),
    text: fc.string({ unit: 'binary' }),
  });
  fc.assert(
    fc.property(change, ({ path, byte, number, text }) => {
      const before = valueAt(plan, path);
      const isElement = ArrayBuffer.isView(valueAt(plan, path.split('.').slice(0, -1).join('.')));
      const after =
        typeof before === 'boolean'
          ? !before
          : typeof before === 'string'
            ? `${before}${text}`
            : isElement
              ? (before as number) ^ byte
              : number;
      const changed = altered(plan, path, after);
      fc.pre(!Object.is(valueAt(changed, path), before));
      return planHash(changed) !== hash;
    }),
    { numRuns: 150 },
  );
});

test('each leaf counts', () => {
  const hashes = new Set(
    leavesOf(plan).map((path) => {
      const before = valueAt(plan, path);
      return planHash(altered(plan, path, typeof before === 'number' ? before + 1 : `${before}!`));
    }),
  );
  expect(hashes.size).toBe(leavesOf(plan).length);
});

test('a key more, a list shorter, a value of another kind, an array of another kind give another hash', () => {
  const others = [
    altered(plan, 'more', 1, true),
    altered(plan, 'sources', []),
    altered(plan, 'name', null),
    altered(plan, 'effort.replications', '100'),
    altered(plan, 'strata.entry', [...plan.strata.entry]),
    altered(plan, 'strata.entry', Uint32Array.from(plan.strata.entry)),
    altered(plan, 'strata.entry', plan.strata.entry.slice(1)),
    altered(plan, 'strata.ids', ['a","b']),
    altered(plan, 'targetDay', -0),
    altered(plan, 'targetDay', 0),
  ].map(planHash);
  expect(new Set([hash, ...others]).size).toBe(others.length + 1);
});

test('what is undefined is not there', () => {
  expect(planHash(altered(plan, 'more', undefined, true))).toBe(hash);
});

test('a part of a larger buffer is hashed by its own bytes', () => {
  const part = Int32Array.of(9, ...plan.strata.entry, 9).subarray(1, 1 + plan.strata.entry.length);
  const whole = { ...plan, strata: { ...plan.strata, entry: part } };
  expect(planHash(whole)).toBe(hash);
});

test('the canonical text is what the documentation says', () => {
  const small = { b: [1, -0, 0.1, 1e21, true, null], a: 'é"', c: Uint16Array.of(1, 256) } as unknown as Plan;
  // Bytes 01 00 00 01: python3 -c "import hashlib; print(hashlib.sha256(bytes([1, 0, 0, 1])).hexdigest())"
  const bytes = 'afa7518106309c22d325df6d2663249d158d2f36f1976269d6d4104d9198a108';
  expect(planHash(small)).toBe(sha256Of(`{"a":"é\\"","b":[1,-0,0.1,1e+21,true,null,],"c":Uint16Array(2):${bytes},}`));
});

test('a big-endian machine turns the bytes of every element round', () => {
  expect([...reversed(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), 4)]).toEqual([4, 3, 2, 1, 8, 7, 6, 5]);
  expect([...reversed(Uint8Array.of(1, 2), 1)]).toEqual([1, 2]);
});

test('what is no plain data is refused', () => {
  for (const odd of [() => 1, 1n, new Map(), new Date(0), Symbol('s')]) {
    expect(() => planHash({ ...plan, odd } as unknown as Plan)).toThrow(Broken);
  }
});

test('megabytes of tables take a fraction of a second', () => {
  const large = { ...plan, table: new Float64Array(500_000) } as unknown as Plan;
  const started = processorTime();
  planHash(large);
  expect(processorTime() - started).toBeLessThan(2000);
});
