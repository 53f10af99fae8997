import type { Sentence } from '../scenario/problem.ts';
import { oneOf } from '../scenario/received.ts';
import type { Format } from './formats/format.ts';

/** What is said of a policy document as a whole. */
export const SAY_OF_POLICY = {
  notAMap: 'a policy document: a map, as JSON or YAML',
  unknownFormat: (formats: readonly Format[]): Sentence => ({
    expected: formats.map(({ says, marks }) => `${says} (${marks})`).join(', or '),
    received: 'a document that has none of these',
    hint: `--from says what it is: ${oneOf(formats.map(({ name }) => name))}`,
  }),
  otherFormat: ({ says, marks }: Format): Sentence => ({
    expected: `${says}: ${marks}`,
    received: 'a document that has none of these',
  }),
  noVolume: (why: string): Sentence => ({
    expected: `'--full-volume' beside the document, because ${why}`,
    received: 'nothing',
    hint: "such as --full-volume '2,000 installations a day'",
  }),
} as const;
