import type { Checked } from '../../regression/check.ts';
import { foundWords } from '../expectation-lines.ts';
import { controlWords } from './check-lines.ts';
import { attributionWords, failedClaims, hasNoticed, isSound, verdictWords } from './words.ts';

/** Annotations of one kind that GitHub shows of a step; the rest it drops without a word. Source: GitHub's documentation of workflow commands. */
export const MOST_ANNOTATIONS = 10;

/** A line for GitHub to show at a line of the change. */
interface Annotation {
  readonly level: 'error' | 'warning';
  readonly file?: string;
  readonly line?: number;
  readonly title: string;
  readonly says: string;
}

/**
 * Workflow commands by which GitHub points at what moved a forecast, errors first; where there are more than it shows, the last says
 * how many.
 *
 * @param pathOf the path of a scenario's file from the root of the repository
 */
export function annotationLines(
  checks: readonly Checked[],
  pathOf: (checked: Checked, file: string) => string,
): readonly string[] {
  const all = checks.flatMap((checked) => annotationsOf(checked, pathOf));
  return (['error', 'warning'] as const).flatMap((level) => {
    const some = all.filter((one) => one.level === level);
    if (some.length <= MOST_ANNOTATIONS) return some.map(commandOf);
    const shown = some.slice(0, MOST_ANNOTATIONS - 1);
    const title = `${some.length - shown.length} more`;
    return [...shown.map(commandOf), commandOf({ level, title, says: 'the summary of the job tells them all' })];
  });
}

function annotationsOf(checked: Checked, pathOf: (checked: Checked, file: string) => string): Annotation[] {
  const { scenario, verdict, attribution } = checked;
  if (isSound(checked)) return [];
  const level = verdict === 'INCONCLUSIVE' ? 'warning' : 'error';
  const annotations: Annotation[] = failedClaims(checked).map((claim) => ({
    level: 'error',
    title: `${scenario}: a claim does not hold`,
    says: `${claim.text}; found ${foundWords(claim)}`,
  }));
  if (!hasNoticed(checked)) annotations.push({ level: 'error', title: scenario, says: controlWords(checked) });
  if (verdict === 'EQUIVALENT') return annotations;
  const changes = attribution?.changes ?? [];
  const title = `${scenario}: ${verdict}`;
  if (changes.length === 0) return [{ level, title, says: verdictWords(checked) }, ...annotations];
  return [
    ...changes.map((change): Annotation => {
      const file = pathOf(checked, change.at.file);
      return { level, file, line: change.at.line, title, says: attributionWords(change, attribution!.together) };
    }),
    ...annotations,
  ];
}

function commandOf({ level, file, line, title, says }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${data(says)}`;
}

/** What would end a command or one of its properties is written by its code. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
