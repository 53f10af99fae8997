import { styleText } from 'node:util';
import { describeProblem, type Problem } from '../scenario/problem.ts';

/** Prints results: what the caller asked for. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

/** Prints a result that is a text with ends of line of its own. */
export function printText(text: string): void {
  process.stdout.write(text);
}

/** Prints a result as JSON, two spaces deep. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Says something about the work, which is no part of its result. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Tells an author's problems, on the stream on which they belong. */
export function printProblems(problems: readonly Problem[], stream: NodeJS.WriteStream): void {
  for (const problem of problems) {
    const format = problem.severity === 'error' ? 'red' : 'yellow';
    const [head, ...excerpt] = describeProblem(problem).split('\n');
    stream.write(`${[styleText(format, head, { stream }), ...excerpt].join('\n')}\n`);
  }
}
