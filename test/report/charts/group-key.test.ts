import { expect, test } from 'vitest';
import { groupKey, groupKeyHeight, groupName } from '../../../src/report/charts/group-key.ts';
import type { GroupSeries } from '../../../src/report/charts/groups.ts';
import { PLOT_WIDTH } from '../../../src/report/charts/plot.ts';

function groupsOf(labels: readonly string[]): GroupSeries[] {
  return labels.map((label) => ({ label, colour: '#12436D', total: 1234.4, of: () => 0 }));
}

interface Drawn {
  readonly data: { readonly values: readonly { x: number; y: number; text?: string }[] };
}

test('short names stand three beside each other, long ones two', () => {
  expect(groupKeyHeight(groupsOf(['a', 'b', 'c', 'd']))).toBe(42);
  expect(groupKeyHeight(groupsOf(['a', 'b', 'c', 'a name of twenty-two le']))).toBe(42);
  expect(groupKeyHeight(groupsOf(['a', 'b', 'a name of twenty-two le', 'd', 'e']))).toBe(63);
});

test('each has its total, which a long name does not push out', () => {
  const texts = (groupKey(groupsOf(['a', 'x'.repeat(300)])) as unknown as Drawn[]).flatMap(({ data }) => data.values);
  expect(texts.map(({ text }) => text).filter((text) => text !== undefined)).toEqual([
    'a (1,234 starts)',
    `${'x'.repeat(35)}… (1,234 starts)`,
  ]);
  for (const { x, y } of texts) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThan(PLOT_WIDTH);
    expect(y).toBeLessThan(-20);
  }
  expect(groupName(groupsOf(['x'.repeat(300)])[0]).length).toBe(36);
});
