import type { Checked } from '../../regression/check.ts';
import { foundWords } from '../expectation-lines.ts';
import { controlWords } from './check-lines.ts';
import { checkTable } from './check-table.ts';
import { attributionWords, failedClaims, hasNoticed, isSound, verdictWords } from './words.ts';

/** Most characters: a comment on a pull request takes 65,536, and a job's summary more. */
export const MOST_CHARACTERS = 60_000;

/**
 * The checks as Markdown, for a comment on a pull request or a job's summary: what is not as it was comes first and in full, the rest in a
 * line each. What would be too long is left out, which the last line says.
 */
export function checkMarkdown(checks: readonly Checked[]): string {
  const sound = checks.filter(isSound);
  const others = checks.filter((checked) => !isSound(checked));
  const head =
    others.length === 0
      ? `### Forecasts stand: ${sound.length} of ${checks.length} scenarios are as they were\n`
      : `### Forecasts moved: ${others.length} of ${checks.length} scenarios are not as they were\n`;
  const parts = [...others.map(sectionOf), sound.map(({ scenario }) => `- ${text(scenario)}: as it was`).join('\n')];
  let markdown = head;
  for (const [place, part] of parts.entries()) {
    if (markdown.length + part.length > MOST_CHARACTERS) {
      return `${markdown}\n${parts.length - place} more parts are too long to be shown here.\n`;
    }
    if (part !== '') markdown += `\n${part}\n`;
  }
  return markdown;
}

function sectionOf(checked: Checked): string {
  const { columns, rows } = checkTable(checked);
  const row = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => text(String(cell))).join(' | ')} |`;
  return [
    `#### ${text(checked.scenario)}: ${text(verdictWords(checked))}`,
    '',
    row(columns.map(({ label }) => label)),
    row(columns.map(() => '---')),
    ...rows.map(row),
    '',
    ...(checked.attribution?.changes ?? []).map(
      (change) => `- ${text(attributionWords(change, checked.attribution!.together))}`,
    ),
    ...failedClaims(checked).map(
      (claim) => `- the claim does not hold: ${text(claim.text)}; found ${text(foundWords(claim))}`,
    ),
    ...(hasNoticed(checked) ? [] : [`- ${controlWords(checked)}`]),
  ].join('\n');
}

/** Text of a scenario, in which nothing is taken for a sign of Markdown or HTML. */
function text(words: string): string {
  return words
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', ' ');
}
