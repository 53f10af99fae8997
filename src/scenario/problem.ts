import { LIMITS } from './limits.ts';
import { type Path, type Place, pathText } from './written.ts';

/** What an author is told: what is wrong, where, and what to write instead. */
export interface Problem {
  /** A warning stops nothing: the scenario compiles, but probably not into what was meant. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  /** Path in the scenario, such as `control.rules[1].threshold`. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly hint?: string;
  /** The three of them as one sentence. */
  readonly message: string;
  /** The line of the file, and below it a caret under what is wrong. */
  readonly excerpt: string;
}

/** What is wrong, in words; `problems.ts` has every one. */
export interface Sentence {
  readonly expected: string;
  readonly received: string;
  readonly hint?: string | undefined;
}

/** A problem as it is printed: file, line and column, the sentence, and the line with its caret. */
export function describeProblem(problem: Problem): string {
  const at = problem.path === '' ? '' : ` at ${problem.path}`;
  const head = `${problem.file}:${problem.line}:${problem.column}: ${problem.severity}${at}: ${problem.message}`;
  const gutter = String(problem.line).padStart(5);
  const [line, caret] = problem.excerpt.split('\n');
  if (line === undefined || line.trim() === '') return head;
  return `${head}\n${gutter} | ${line}\n${' '.repeat(gutter.length)} | ${caret ?? ''}`;
}

/** Characters of a line that an excerpt shows at most. */
const EXCERPT_WIDTH = 120;

/** Collects problems, none twice, and finds the line for each. */
export class ProblemList {
  private readonly lines = new Map<string, readonly string[]>();
  private readonly texts = new Map<string, string>();
  private readonly problems = new Map<string, Problem>();
  private untold = 0;
  private errors = 0;

  /** Keeps the text of a file, for excerpts. Problems are told in the order in which files were kept. */
  keep(file: string, text: string): void {
    this.texts.set(file, text);
  }

  error(at: Place, path: Path, says: Sentence): void {
    this.errors++;
    this.add('error', at, path, says);
  }

  warn(at: Place, path: Path, says: Sentence): void {
    this.add('warning', at, path, says);
  }

  get hasErrors(): boolean {
    return this.errors > 0;
  }

  /** All problems, file by file from top to bottom, and how many more there were. */
  list(): readonly Problem[] {
    const files = [...this.texts.keys()];
    const inOrder = [...this.problems.values()].sort(
      (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
    );
    const last = inOrder.at(-1);
    if (this.untold === 0 || last === undefined) return inOrder;
    const message = `and ${this.untold} more problems, which are not listed`;
    const { file, line, column } = last;
    const facts = { path: '', expected: '', received: '', excerpt: '' };
    return [...inOrder, { severity: 'error', file, line, column, ...facts, message }];
  }

  private add(severity: Problem['severity'], at: Place, path: Path, says: Sentence): void {
    const { file, line, column } = at;
    const message = `expected ${says.expected}, received ${says.received}${says.hint === undefined ? '' : `; ${says.hint}`}`;
    const key = `${file}:${line}:${column}:${message}`;
    if (this.problems.has(key)) return;
    if (this.problems.size >= LIMITS.problems) {
      this.untold++;
      return;
    }
    const hint = says.hint === undefined ? {} : { hint: says.hint };
    this.problems.set(key, {
      severity,
      file,
      line,
      column,
      path: pathText(path),
      expected: says.expected,
      received: says.received,
      ...hint,
      message,
      excerpt: this.excerpt(at),
    });
  }

  private excerpt({ file, line, column, width }: Place): string {
    let lines = this.lines.get(file);
    if (lines === undefined) {
      lines = (this.texts.get(file) ?? '').split('\n');
      this.lines.set(file, lines);
    }
    const whole = lines[line - 1] ?? '';
    // A very long line is cut to a window round the fault.
    const from = column <= EXCERPT_WIDTH - 20 ? 0 : column - 21;
    const shown = whole.slice(from, from + EXCERPT_WIDTH);
    const start = Math.min(column - 1 - from, shown.length);
    const length = Math.max(1, Math.min(width, shown.length - start));
    return `${printable(shown)}\n${' '.repeat(start)}${'^'.repeat(length)}`;
  }
}

/** A text without what could move a cursor, colour a terminal or turn the reading direction. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replace(/[\p{Bidi_Control}\ufeff]/gu, '');
}
