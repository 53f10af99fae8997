import { z } from 'zod';
import { type Definitions, OURS } from '../../control/plug-ins/definitions.ts';
import { LIMITS } from '../limits.ts';
import { alertsWords } from './alerts.ts';
import { anomalyThresholdWords } from './anomaly-threshold.ts';
import { blockersWords } from './blockers.ts';
import { calendarWords } from './calendar.ts';
import { churnWords } from './churn.ts';
import { controlWords, controlWordsOf } from './control.ts';
import { disturbancesWords } from './disturbances.ts';
import { earlyLifeWords } from './early-life.ts';
import { effortWords } from './effort.ts';
import { entriesWords } from './entries.ts';
import { firmwareWords } from './firmware.ts';
import { fleetWords } from './fleet.ts';
import { gatesWords } from './gates.ts';
import { milestonesWords } from './milestones.ts';
import { outcomesWords } from './outcomes.ts';
import { assumptionsWords, sourcesWords } from './provenance.ts';
import { criteriaWords, risksWords } from './register.ts';
import { repairWords } from './repair.ts';
import { reportsWords } from './reports.ts';
import { servicesWords } from './services.ts';
import { spreadWords } from './spread.ts';
import { namesWords, suppliersWords } from './suppliers.ts';
import { text } from './texts.ts';
import { timeWords } from './time.ts';

const NAME = `expected a name: lower-case words and digits joined by hyphens, at most ${LIMITS.identifierCharacters} characters`;

/** What a scenario may say, in the order in which one is best read. Its output has every default filled in. */
export const scenarioWords = z.strictObject({
  from: text(
    'another scenario, whose words hold unless this one says otherwise',
    LIMITS.referenceCharacters,
  ).optional(),
  schemaVersion: z.literal(1).describe('version of this language'),
  name: z
    .string({ error: NAME })
    .max(LIMITS.identifierCharacters, { error: NAME })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: NAME })
    .describe('its name, and that of its folder under output/'),
  question: text('what it asks', 500),
  classification: text('marking that every artefact prints', 500),
  sources: sourcesWords,
  assumptions: assumptionsWords,
  seed: text('any words: the same words, the same luck', 200).default('pacing'),
  effort: effortWords,
  time: timeWords,
  calendar: calendarWords,
  cohorts: namesWords.describe('the cohorts by id; where this is left out, those that the fleet names'),
  dmcs: namesWords.describe('the device model combinations by id; where this is left out, those that the fleet names'),
  suppliers: suppliersWords,
  milestones: milestonesWords,
  reports: reportsWords,
  entriesFile: text(
    'a CSV file beside the scenario with more entries: a column for the id, and one for each key of an entry',
    LIMITS.referenceCharacters,
  ).optional(),
  entries: entriesWords,
  gates: gatesWords,
  blockers: blockersWords,
  firmware: firmwareWords,
  outcomes: outcomesWords,
  spread: spreadWords,
  fleet: fleetWords,
  repair: repairWords,
  earlyLifeSupport: earlyLifeWords,
  alerts: alertsWords,
  services: servicesWords,
  control: controlWords,
  anomalyThreshold: anomalyThresholdWords,
  churn: churnWords,
  disturbances: disturbancesWords,
  liveServiceCriteria: criteriaWords,
  risks: risksWords,
  expect: z
    .array(text('a claim on the forecast, such as clearance.p80 <= 2020-03-31', 200))
    .max(500)
    .default([])
    .describe('what the forecast is expected to say; each line is held against it, those on rules by pacing check'),
});

/** The same where modules of the user's own define more strategies or rules. */
export function scenarioWordsOf(definitions: Definitions): typeof scenarioWords {
  return definitions === OURS ? scenarioWords : scenarioWords.extend({ control: controlWordsOf(definitions) });
}

/** A scenario as it was read, every amount a number or a law. */
export type ScenarioWords = z.output<typeof scenarioWords>;
