import { expect, test } from 'vitest';
import { clearProbes, newProbes } from '../../src/control/probe.ts';

test('no scope is tried out at first, or once the book is cleared', () => {
  const probes = newProbes(2);
  probes.isOn.fill(1);
  clearProbes(probes);
  expect([...probes.isOn]).toEqual([0, 0]);
});
