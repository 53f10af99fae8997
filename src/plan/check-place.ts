import { NONE } from '../kernel/identity.ts';

/** What is wrong with a place in a list: that it is none. */
export function placeFaults(what: string, place: number, length: number, mayBeNone = false): string[] {
  if (mayBeNone && place === NONE) return [];
  return Number.isInteger(place) && place >= 0 && place < length
    ? []
    : [`${what} is ${place}, no place among ${length}`];
}

/** What is wrong with a number that must be whole and at least `least`. */
export function wholeFaults(what: string, value: number, least: number): string[] {
  return Number.isInteger(value) && value >= least ? [] : [`${what} is ${value}, no whole number from ${least} on`];
}

/** What is wrong with a share: that it lies outside 0 to 1. */
export function shareFaults(what: string, value: number): string[] {
  return value >= 0 && value <= 1 ? [] : [`${what} is ${value}, no share`];
}
