import { expect, test } from 'vitest';
import { count, installations, readCount, readInstallations } from '../../src/units/count.ts';

test.each([
  ['24,000 installations', 24_000, 'installations'],
  ['1 installation', 1, 'installations'],
  ['0 installations', 0, 'installations'],
  ['500,000 devices', 500_000, 'devices'],
  ['1 device', 1, 'devices'],
  ['1,229 meters', 1229, 'devices'],
  ['1 meter', 1, 'devices'],
])('%s', (text, number, unit) => {
  expect(count.parse(text)).toEqual({ number, unit });
});

test('a count without unit gets both to choose from', () => {
  expect(readCount('24,000')).toEqual({
    fault: {
      expected: "a number of installations or devices, such as '24,000 installations'",
      hint: "'24,000 installations' or '24,000 devices'",
    },
  });
});

test('parts, too many and other things are refused', () => {
  expect(readCount('1.5 installations')).toMatchObject({
    fault: { expected: expect.stringMatching(/in whole numbers$/) },
  });
  expect(readCount('2,000,000,001 devices')).toMatchObject({
    fault: { expected: expect.stringMatching(/at most 2,000,000,000$/) },
  });
  for (const text of ['', 'many', '-1 installations', '5 apples', '5 installations a day']) {
    expect(count.safeParse(text).success).toBe(false);
  }
});

test('where installations are wanted, devices are not taken', () => {
  expect(installations.parse('24,000 installations')).toBe(24_000);
  expect(readInstallations('500,000 meters')).toEqual({
    fault: {
      expected: "a number of installations, such as '24,000 installations'",
      hint: 'devices are not installations: divide by the devices of an installation',
    },
  });
  expect(readInstallations('5')).toMatchObject({ fault: { hint: "'5 installations' or '5 devices'" } });
});
