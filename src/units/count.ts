import { amountSchema, type Read, readNumber } from './amount.ts';

/** Most installations that one amount may name: what fits the simulation's 32-bit counters. */
export const MOST_INSTALLATIONS = 2_000_000_000;

/** Most installations that may be followed one by one from the start, because they have been attempted. */
export const MOST_FOLLOWED = 4_000_000;

/** A number of installations (premises) or of devices (meters): never the same number. */
export interface Count {
  readonly number: number;
  readonly unit: 'installations' | 'devices';
}

const EXPECTED = "a number of installations or devices, such as '24,000 installations'";

/** Reads a count with its unit. Meters are devices. */
export function readCount(text: string): Read<Count> {
  const head = readNumber(text);
  if (head === undefined) return { fault: { expected: EXPECTED } };
  if (!Number.isInteger(head.number)) return { fault: { expected: `${EXPECTED}, in whole numbers` } };
  if (head.number > MOST_INSTALLATIONS) return { fault: { expected: `${EXPECTED}, at most 2,000,000,000` } };
  if (/^installations?$/.test(head.rest)) return { value: { number: head.number, unit: 'installations' } };
  if (/^(devices?|meters?)$/.test(head.rest)) return { value: { number: head.number, unit: 'devices' } };
  const hint = head.rest === '' ? `'${text} installations' or '${text} devices'` : undefined;
  return { fault: { expected: EXPECTED, ...(hint === undefined ? {} : { hint }) } };
}

/** Reads a number of installations; devices are refused. */
export function readInstallations(text: string): Read<number> {
  const read = readCount(text);
  if ('fault' in read) return read;
  if (read.value.unit === 'installations') return { value: read.value.number };
  return {
    fault: {
      expected: "a number of installations, such as '24,000 installations'",
      hint: 'devices are not installations: divide by the devices of an installation',
    },
  };
}

export const count = amountSchema(readCount, {
  description: 'a number of installations or devices',
  examples: ['24,000 installations', '500,000 devices'],
});

export const installations = amountSchema(readInstallations, {
  description: 'a number of installations',
  examples: ['24,000 installations'],
});
