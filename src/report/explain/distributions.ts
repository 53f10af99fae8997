import { z } from 'zod';
import { DISTRIBUTIONS } from '../../scenario/distributions/index.ts';
import { kindOf } from '../../scenario/distributions/uncertain.ts';
import type { Explanation } from './explanation.ts';
import type { SchemaPart } from './schema-part.ts';
import { wordRows } from './word-rows.ts';
import { writtenAs } from './written-as.ts';

const SUITS = { date: 'dates', percentage: 'shares and factors', magnitude: 'durations and rates' } as const;

/** A page for each distribution of the registry. */
export function explainedDistributions(): readonly Explanation[] {
  return Object.values(DISTRIBUTIONS).map((distribution) => {
    const { name, says, example, exampleAmount, suits } = distribution;
    const written = z.toJSONSchema(distribution.words(exampleAmount, kindOf(exampleAmount)), {
      io: 'input',
      target: 'draft-7',
    }) as SchemaPart;
    const rows = wordRows(written);
    return {
      kind: 'distribution',
      name,
      also: [],
      says,
      notes: [
        `Stands in the place of an amount; it can describe ${suits.map((kind) => SUITS[kind]).join(', ')}.`,
        ...(rows.length > 0
          ? []
          : [`Behind its name stands ${writtenAs(written)}: ${written.description ?? 'the amount'}.`]),
      ],
      words: rows,
      example,
    };
  });
}
