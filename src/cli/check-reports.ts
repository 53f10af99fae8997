import { appendFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Checked } from '../regression/check.ts';
import { annotationLines } from '../report/check/annotations.ts';
import { junitOf } from '../report/check/junit.ts';
import { checkMarkdown } from '../report/check/markdown.ts';
import { failureOf } from './failure.ts';
import { tell } from './print.ts';

/** Where what CI shows goes, if anywhere. */
export interface Reports {
  readonly junit?: string;
  readonly markdown?: string;
}

/**
 * Leaves what CI wants to show: JUnit XML and Markdown where they are asked for, and on GitHub annotations and the summary of the job.
 *
 * @param paths of the scenarios, in the order of the checks
 * @throws Failure where a file cannot be written
 */
export async function leaveReports(
  checks: readonly Checked[],
  paths: readonly string[],
  { junit, markdown }: Reports,
): Promise<void> {
  const { GITHUB_ACTIONS: onGitHub, GITHUB_STEP_SUMMARY: summary } = process.env;
  const write = async (
    path: string | undefined,
    act: (path: string, text: string) => Promise<void>,
    text: string,
  ): Promise<void> => {
    if (path === undefined || path === '') return;
    await act(path, text).catch((cause: unknown) => {
      throw failureOf(`cannot write ${path}`, cause);
    });
  };
  await write(junit, writeFile, junitOf(checks));
  await write(markdown, writeFile, checkMarkdown(checks));
  if (onGitHub !== 'true') return;
  await write(summary, appendFile, checkMarkdown(checks));
  const pathOf = (checked: Checked, file: string): string =>
    relative('.', join(dirname(paths[checks.indexOf(checked)]), file)).replaceAll('\\', '/');
  for (const annotation of annotationLines(checks, pathOf)) tell(annotation);
}
