import { BARRIERS } from './sentences/barriers.ts';
import { CHURN } from './sentences/churn.ts';
import { CODE } from './sentences/code.ts';
import { CSV } from './sentences/csv.ts';
import { ELIGIBILITY } from './sentences/eligibility.ts';
import { FACTS } from './sentences/facts.ts';
import { FILES } from './sentences/files.ts';
import { FLEET } from './sentences/fleet.ts';
import { PEOPLE } from './sentences/people.ts';
import { WORDS } from './sentences/words.ts';
import { YAML } from './sentences/yaml.ts';

/**
 * Every sentence that is said to an author: what was expected, what came, and what to write instead. What an amount or
 * a distribution expects is said where it is read (src/units, distributions), in the same form.
 */
export const SAY = {
  ...FILES,
  ...YAML,
  ...CSV,
  ...WORDS,
  ...FACTS,
  ...ELIGIBILITY,
  ...FLEET,
  ...BARRIERS,
  ...CHURN,
  ...CODE,
  ...PEOPLE,
} as const;
