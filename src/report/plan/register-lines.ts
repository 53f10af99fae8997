import { NONE } from '../../kernel/identity.ts';
import type { Plan } from '../../plan/plan.ts';
import { numberWords } from '../number-words.ts';

/** The Live Service Criteria and how each is judged; the residual risks, what enacts each and up to what it is accepted. */
export function registerLines({ liveServiceCriteria = [], risks = [], disturbances }: Plan): readonly string[] {
  return [
    ...liveServiceCriteria.map(({ number, title, rating, green, amber }) => {
      const claims = [...green.map(({ text }) => `green if ${text}`), ...amber.map(({ text }) => `amber if ${text}`)];
      return `criterion ${number}, ${title}: ${rating === null ? claims.join('; ') : `${rating}, as stated`}`;
    }),
    ...risks.map(({ label, enactedBy, acceptedPerDay }) => {
      const ids = enactedBy.map((place) => disturbances[place].id);
      const enacted = ids.length === 0 ? 'nothing enacts it' : `enacted by ${ids.join(', ')}`;
      const accepted = acceptedPerDay === NONE ? 'whatever the volume' : `up to ${numberWords(acceptedPerDay)} a day`;
      return `risk ${label}: accepted ${accepted}; ${enacted}`;
    }),
  ];
}
