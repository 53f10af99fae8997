import { dateWords, isAfterHorizon } from '../date-words.ts';
import { countWords, numberWords } from '../number-words.ts';
import { subjectWords } from '../subject-words.ts';
import type { TraceDecision } from './trace.ts';

/** What became of a request for a higher cap, in a sentence. */
export function raiseWords({ kind, subject, evidence, by, date }: TraceDecision): string {
  const cap = subjectWords(subject);
  const figure = (place: number): string => numberWords(evidence[place].value);
  switch (kind) {
    case 'raise requested':
      return (
        `The control centre asks for ${cap}: ${figure(1)} of ${figure(0)} resolved attempts failed, on ` +
        `${countWords(evidence[2].value, 'go day')}.`
      );
    case 'raise lacks':
      return `The meeting can't decide on ${cap}: ${lackWords(evidence)}.`;
    case 'raise deferred':
      return `Deferred to the next meeting, by ${by?.label}: ${cap}.`;
    case 'raise refused':
      return date === undefined || isAfterHorizon(date)
        ? `Refused for good, by ${by?.label}: ${cap}.`
        : `Refused, by ${by?.label}: ${cap}; it may be asked for again from ${dateWords(date)} on.`;
    default:
      return date === undefined || isAfterHorizon(date)
        ? `Approved: ${cap}; it holds only after the horizon.`
        : `Approved: ${cap}; it holds from ${dateWords(date)} on.`;
  }
}

/** What is missing: too little to go by, or something against it. */
function lackWords([found, wanted]: TraceDecision['evidence']): string {
  switch (found.name) {
    case 'accepted tooling':
      return 'the tooling for it is not accepted yet';
    case 'go days':
      return `${countWords(found.value, 'go day')} at the present one, where ${numberWords(wanted.value)} are asked for`;
    case 'sample':
      return `${numberWords(found.value)} attempts resolved at the present one, where ${numberWords(wanted.value)} are asked for`;
    case 'success':
      return `${numberWords(found.value)} attempts failed, where ${numberWords(wanted.value)} may`;
    case 'best day':
      return `${numberWords(found.value)} succeeded on the best day, where ${numberWords(wanted.value)} are asked for`;
    default:
      return `${countWords(found.value, 'scope')} still paused`;
  }
}
