import { z } from 'zod';
import { RATINGS } from '../../plan/register.ts';
import { volumePerDay } from '../../units/rate.ts';
import { identifier, label, text } from './texts.ts';

const MOST_TEXT = 1000;
const MOST_CLAIMS = 20;

const claim = text('a claim on the forecast, such as services.dsp.utilisation.p90 < 80%', 200);

const claims = z.union([claim.transform((one) => [one]), z.array(claim).min(1).max(MOST_CLAIMS)], {
  error: 'expected a claim on the forecast, or a list of claims',
});

const either = "either 'rating' with its 'reason', or 'green' with the claims that make it so";

const criterion = z
  .strictObject({
    number: z.int().min(1).max(99).describe('its number in the request'),
    title: text('what has to be so, in a few words', 300),
    rating: z
      .enum(RATINGS, { error: `expected ${RATINGS.join(', ')}` })
      .optional()
      .describe('how it stands, where no figure of the forecast can tell'),
    green: claims.optional().describe('claims on the forecast: green where all of them hold'),
    amber: claims.optional().describe('else amber where all of these hold; else red'),
    reason: text('why', MOST_TEXT).optional(),
    owner: text('who is in charge: a role, no person', 200).optional(),
    condition: text('what the rating is subject to', MOST_TEXT).optional(),
  })
  .refine(
    ({ rating, reason, green, amber }) =>
      rating === undefined ? green !== undefined : reason !== undefined && green === undefined && amber === undefined,
    { error: `expected ${either}`, params: { expected: either } },
  );

export const criteriaWords = z
  .array(criterion)
  .max(99)
  .default([])
  .describe('the Live Service Criteria of a request: each stated, or judged by what is forecast');

const risk = z.strictObject({
  id: identifier.describe('names it'),
  label,
  says: text('what may go wrong', MOST_TEXT),
  likelihood: text('how likely, in words', 200).optional(),
  impact: text('what it would do, in words', 200).optional(),
  mitigation: text('what is done about it', MOST_TEXT).optional(),
  owner: text('who is in charge: a role, no person', 200).optional(),
  enactedBy: z
    .union([identifier.transform((id) => [id]), z.array(identifier).max(50)])
    .default([])
    .describe(
      'the disturbance that makes it happen, or several that do together, so that what they would do is measured (`pacing risks`)',
    ),
  acceptedUpTo: volumePerDay
    .optional()
    .describe('it is accepted up to so many a day, and reopens on the first day that plans more'),
});

export const risksWords = z.array(risk).max(500).default([]).describe('the residual risks that were accepted');
