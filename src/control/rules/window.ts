import type { z } from 'zod';
import { counted } from '../../units/counted.ts';

/*
 * Words that rules share, so that one word means one thing: `threshold` is the figure at which a rule fails where that is a share
 * or a rate, `count` where it is a number of things; `window` is what it looks back on, with its unit; `minimumSample` and
 * `minimumDays` are what it waits for; `sigmas` is how far from the usual. What is counted of what, descriptions say in one way:
 * failedOfResolved, failedOfPlanned, overdueOfStarted.
 */

/** A window of so many attempts: '400 attempts'. */
export function attemptsFrom(least: number, most: number): z.ZodType<number, string> {
  return counted('attempt', least, most);
}

/** A window of so many openings of migration days: '3 openings'. */
export function openingsFrom(least: number, most: number): z.ZodType<number, string> {
  return counted('opening', least, most);
}
