import { amountSchema, type Read, readNumber } from './amount.ts';

const EXPECTED = "a share as a percentage, such as '5%' or '0.1%'";

/** Reads a percentage as a fraction: '5%' is 0.05. More than 100% is refused. */
export function readShare(text: string): Read<number> {
  const read = readFactor(text);
  if ('fault' in read) return { fault: { ...read.fault, expected: EXPECTED } };
  if (read.value > 1) return { fault: { expected: `${EXPECTED}, at most 100%` } };
  return read;
}

/** Reads a percentage that may exceed 100%, as a factor: '110%' is 1.1. */
export function readFactor(text: string): Read<number> {
  const head = readNumber(text);
  if (head?.rest === '%') return { value: head.number / 100 };
  const expected = "a percentage, such as '80%' or '110%'";
  if (head !== undefined && head.rest === '' && head.number <= 1) {
    return { fault: { expected, hint: `'${Number((head.number * 100).toPrecision(12))}%'` } };
  }
  return { fault: { expected } };
}

export const share = amountSchema(readShare, { description: 'a share, as a percentage', examples: ['5%', '0.1%'] });

export const factor = amountSchema(readFactor, {
  description: 'a percentage that may exceed 100%',
  examples: ['90%', '110%'],
});
