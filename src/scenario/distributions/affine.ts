import { discreteLaw } from './discrete.ts';
import type { Law } from './distribution.ts';

/**
 * The law of `times * X + plus`, where X follows a law: for changes of unit (minutes to days) and of origin (day
 * numbers to days of the horizon). `times` is above zero. What never comes stays so.
 */
export function affine(law: Law, times: number, plus: number): Law {
  const there = (x: number) => x * times + plus;
  if (law.atoms !== undefined) {
    const values = law.atoms.map(({ value }) => there(value));
    return discreteLaw(
      law.name,
      values,
      law.atoms.map(({ probability }) => probability),
    );
  }
  return {
    name: law.name,
    least: there(law.least),
    most: there(law.most),
    cdf: (x) => law.cdf((x - plus) / times),
    quantile: (p) => there(law.quantile(p)),
  };
}
