import { onInterruption } from './exit.ts';

const MILLISECONDS_PER_SECOND = 1000;
const SECONDS_PER_MINUTE = 60;

/** The line is written again no more often than this, in milliseconds. */
const REST = 100;

/** Columns of the bar. */
const BAR = 20;

/** Columns of a terminal that does not know its own width. */
const USUAL_COLUMNS = 80;

/** Back to the beginning of the line, and everything behind it erased. */
const ERASE = '\r\u001B[K';

/**
 * One line on a terminal that says how far the work is, written again and again, and erased in the end. Where nobody
 * watches (a pipe, a file, a dumb terminal), it says nothing.
 */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  #isWatched: boolean;
  readonly #began = performance.now();
  #written = Number.NEGATIVE_INFINITY;
  #release = (): void => {};

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    this.#isWatched = stream.isTTY === true && process.env['TERM'] !== 'dumb';
    if (this.#isWatched) this.#release = onInterruption(() => stream.write(ERASE));
  }

  /**
   * Says how many futures of how many are simulated.
   *
   * @param goal what is reached then: the end, or a look at the precision
   */
  show(done: number, upTo: number, goal: 'the end' | 'the next look'): void {
    const now = performance.now();
    if (!this.#isWatched || now - this.#written < REST) return;
    this.#written = now;
    const words = progressWords(done, upTo, goal, (now - this.#began) / MILLISECONDS_PER_SECOND);
    const text = `${barOf(done, upTo)} ${words}`;
    // A line that is wider than the terminal would go on in the next one, which is not erased.
    this.#stream.write(ERASE + text.slice(0, (this.#stream.columns || USUAL_COLUMNS) - 1));
  }

  /**
   * Says what is done now: work that leaves no turn to others. An interruption ends it at once, and the words stay, because
   * nobody is asked any more.
   */
  say(text: string): void {
    if (this.#isWatched) this.#stream.write(ERASE + text);
    this.#release();
  }

  /** Makes room for a result; the next call of `show` writes the line again. */
  erase(): void {
    if (this.#isWatched) this.#stream.write(ERASE);
  }

  end(): void {
    if (this.#isWatched) this.#stream.write(ERASE);
    this.#isWatched = false;
    this.#release();
  }
}

/** How far the work is, as a picture: '━━━━────'. */
export function barOf(done: number, upTo: number): string {
  const filled = Math.min(BAR, Math.floor((BAR * done) / Math.max(1, upTo)));
  return '━'.repeat(filled) + '─'.repeat(BAR - filled);
}

/** '300 of 800 futures, 520 a second, 1 s to the end'. */
export function progressWords(done: number, upTo: number, goal: string, seconds: number): string {
  const head = `${done} of ${upTo} futures`;
  if (done === 0 || seconds <= 0) return head;
  const perSecond = done / seconds;
  const rate = perSecond >= 10 ? Math.round(perSecond) : perSecond.toFixed(1);
  return `${head}, ${rate} a second, ${waitWords((upTo - done) / perSecond)} to ${goal}`;
}

function waitWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 2 * SECONDS_PER_MINUTE) return `${whole} s`;
  return `${Math.ceil(whole / SECONDS_PER_MINUTE)} min`;
}
