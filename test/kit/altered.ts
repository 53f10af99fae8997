import type { Plan } from '../../src/plan/plan.ts';

/**
 * A plan with one value changed; the rest is shared with the plan that it was made from. The path is written with dots:
 * `altered(plan, 'strata.cohort.0', 7)`. A path that does not exist is refused, so that no test changes nothing, unless
 * `added` lets a new key in.
 */
export function altered(plan: Plan, path: string, value: unknown, added = false): Plan {
  const change = (holder: object, [step, ...rest]: readonly string[]): object => {
    if (!(step in holder) && !added) throw new Error(`a plan has no ${path}`);
    const copy = (
      Array.isArray(holder) ? [...holder] : ArrayBuffer.isView(holder) ? structuredClone(holder) : { ...holder }
    ) as Record<string, unknown>;
    copy[step] = rest.length === 0 ? value : change(copy[step] as object, rest);
    return copy;
  };
  return change(plan, path.split('.')) as Plan;
}

/** The paths of all numbers, texts and truth values in a plan, typed arrays' elements included. */
export function leavesOf(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  if (ArrayBuffer.isView(value)) return Object.keys(value).map((key) => [...path, key].join('.'));
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** The value at a path of a plan. */
export function valueAt(plan: Plan, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], plan);
}
