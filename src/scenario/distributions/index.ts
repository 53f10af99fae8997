import { beta } from './beta.ts';
import { constant } from './constant.ts';
import { dates } from './dates.ts';
import type { Distribution } from './distribution.ts';
import { empirical } from './empirical.ts';
import { exponential } from './exponential.ts';
import { gamma } from './gamma.ts';
import { lognormal } from './lognormal.ts';
import { triangular } from './triangular.ts';
import { uniform } from './uniform.ts';
import { weibull } from './weibull.ts';

/** Every distribution, by name. */
export const DISTRIBUTIONS: Readonly<Record<string, Distribution>> = Object.freeze({
  [constant.name]: constant,
  [uniform.name]: uniform,
  [triangular.name]: triangular,
  [exponential.name]: exponential,
  [lognormal.name]: lognormal,
  [gamma.name]: gamma,
  [beta.name]: beta,
  [weibull.name]: weibull,
  [empirical.name]: empirical,
  [dates.name]: dates,
});
