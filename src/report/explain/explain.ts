import { nearest } from '../../scenario/did-you-mean.ts';
import { GLOSSARY } from '../glossary.ts';
import { explainedConstraints } from './constraints.ts';
import { explainedDistributions } from './distributions.ts';
import { explainedDisturbances } from './disturbances.ts';
import { type Explanation, KINDS, type Kind, meaning } from './explanation.ts';
import { explainedKeys } from './keys.ts';
import { explainedRules } from './rules.ts';
import { explainedStates } from './states.ts';
import { explainedStrategies } from './strategies.ts';

/** What a name means, in every sense that it has; or, where it has none, the name that may have been meant. */
export type Explained = { readonly explanations: readonly Explanation[] } | { readonly nearest: string | undefined };

const MAKERS: Readonly<Record<Kind, () => readonly Explanation[]>> = {
  strategy: explainedStrategies,
  rule: explainedRules,
  disturbance: explainedDisturbances,
  distribution: explainedDistributions,
  state: explainedStates,
  constraint: explainedConstraints,
  word: () => GLOSSARY.map(({ word, also, says }) => meaning('word', word, says, also)),
  key: explainedKeys,
};

/** Made when it is asked for first. */
let made: readonly Explanation[] | undefined;

/** Everything of one kind, in the order of its registry. */
export function explanationsOf(kind: Kind): readonly Explanation[] {
  return MAKERS[kind]();
}

/** Explains a name. Capitals, hyphens and the plural make no difference. */
export function explain(name: string): Explained {
  made ??= KINDS.flatMap(explanationsOf);
  const all = made;
  const asked = plain(name);
  const named = all.filter((explanation) => namesOf(explanation).some((other) => plain(other) === asked));
  if (named.length > 0) return { explanations: named };
  const singular = all.filter((explanation) => namesOf(explanation).some((other) => `${plain(other)}s` === asked));
  if (singular.length > 0) return { explanations: singular };
  return { nearest: nearest(name, all.flatMap(namesOf)) };
}

/** All names that can be explained, by kind; each once. */
export function explanationNames(): Readonly<Record<Kind, readonly string[]>> {
  const namesOfKind = (kind: Kind): readonly string[] => [...new Set(explanationsOf(kind).map(({ name }) => name))];
  return Object.fromEntries(KINDS.map((kind) => [kind, namesOfKind(kind)])) as Record<Kind, readonly string[]>;
}

function namesOf({ name, also }: Explanation): readonly string[] {
  return [name, ...also];
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('-', ' ').replace(/\s+/g, ' ').trim();
}
