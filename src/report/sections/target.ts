import { dateWords } from '../date-words.ts';
import { html } from '../markup.ts';
import { countWords } from '../number-words.ts';
import { figureIn } from './figure-in.ts';
import type { Section } from './section.ts';

/** The probability of clearing by the target, and the picture that a reader can count it in. */
export const targetSection: Section = {
  id: 'target',
  heading: 'How likely each date is',
  body: ({ target, replications }, material) => {
    const sentence =
      target === null
        ? html`<p>The scenario states no target date.</p>`
        : html`<p>The probability that the backlog clears by ${dateWords(target.date)} is
<strong>${target.probability.says}</strong>, from ${countWords(replications, 'simulated future')}${
            target.probability.estimate === null ? '' : '; in brackets, the 95% interval'
          }.</p>`;
    return html`${sentence}
${figureIn(material, 'clearance')}`;
  },
};
