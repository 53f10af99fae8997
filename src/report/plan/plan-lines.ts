import type { Plan } from '../../plan/plan.ts';
import { shortHash } from '../footer.ts';
import { countWords, numberWords } from '../number-words.ts';
import { wrapText } from '../wrap-text.ts';
import { barrierLines } from './barrier-lines.ts';
import { churnLines } from './churn-lines.ts';
import { controlLines } from './control-lines.ts';
import { eligibilityLines } from './eligibility-lines.ts';
import { fleetLines } from './fleet-lines.ts';
import { planSummary } from './plan-summary.ts';
import { registerLines } from './register-lines.ts';
import { serviceLines } from './service-lines.ts';
import { timeLines } from './time-lines.ts';
import { troubleLines } from './trouble-lines.ts';

const WIDTH = 96;
const MOST_LINES = 1000;

/** A plan in plain English: what the scenario was understood to say. */
export function planLines(plan: Plan): readonly string[] {
  const summary = planSummary(plan);
  const { effort } = plan;
  const wanted =
    effort.precisionDays > 0 ? `± ${numberWords(effort.precisionDays)} working days` : 'the default precision';
  const effortLine =
    effort.replications > 0
      ? `${numberWords(effort.replications)} futures`
      : `until P50 and P90 are known to ${wanted}; at most ${numberWords(effort.mostReplications)} futures`;
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['When', timeLines(plan)],
    ['What is migrated', fleetLines(plan)],
    ['How it changes by itself', churnLines(plan)],
    ['From when on', eligibilityLines(plan)],
    ['What has to happen first', barrierLines(plan)],
    ['At what pace', controlLines(plan)],
    ['What it goes through', serviceLines(plan)],
    ['What goes wrong', troubleLines(plan)],
    ['Criteria and risks', registerLines(plan)],
    ['Claims on the forecast', plan.expectations.map(({ text }) => text)],
    ['Claims on rules, held by pacing check', (plan.ruleClaims ?? []).map(({ text }) => text)],
    ['How many futures', [effortLine]],
    ['Stated', [`${countWords(plan.assumptions.length, 'assumption')}, ${countWords(plan.sources.length, 'source')}`]],
  ];
  const { question, classification, seed, version } = summary;
  return [
    `${plan.name} is sound.`,
    ...wrapped(question, 0),
    ...parts.flatMap(([heading, lines]) => {
      return lines.length === 0 ? [] : ['', heading, ...lines.flatMap((line) => wrapped(line, 2))];
    }),
    '',
    `plan ${shortHash(summary)}, seed '${seed}', version ${version}`,
    ...wrapped(classification, 0),
  ];
}

/** A line in pieces; what follows the first is set in. */
function wrapped(line: string, indent: number): readonly string[] {
  const pieces = wrapText(line, WIDTH - indent - 2, MOST_LINES, (part) => part.length);
  return pieces.map((piece, place) => ' '.repeat(indent + (place > 0 ? 2 : 0)) + piece);
}
