import { BODIES } from './glossary/bodies.ts';
import { PROGRAMME_WORDS } from './glossary/programme.ts';
import { SIMULATION_WORDS } from './glossary/simulation.ts';
import type { Term } from './glossary/term.ts';

/** Every word of the programme and of simulation that the project uses, in the order of the alphabet. */
export const GLOSSARY: readonly Term[] = Object.freeze(
  [...BODIES, ...PROGRAMME_WORDS, ...SIMULATION_WORDS].sort((a, b) => (inOrder(a.word) < inOrder(b.word) ? -1 : 1)),
);

function inOrder(word: string): string {
  return word.toLowerCase();
}
