const ANYTHING = '…';

/** How alike the first, the last and the other lines of a run must be on average, for its place to be found again. */
const ALIKE_ENOUGH = 0.5;

/** Lines that a run may have more or fewer of than when it was written. */
const MOST_MORE_LINES = 3;

/**
 * Whether output is as a page shows it, line for line. A line that is only `…` stands for any lines or none; within a
 * line it stands for any text.
 */
export function isAsShown(shown: string, output: string): boolean {
  const lines = shown.split('\n').map((line) => {
    if (line.trim() === ANYTHING) return '(?:[^\\n]*\\n)*?';
    return `${line.split(ANYTHING).map(escaped).join('[^\\n]*')}\\n`;
  });
  return new RegExp(`^${lines.join('')}$`).test(`${output}\n`);
}

/**
 * What a page should show of new output, in the way in which it showed the old: the same parts of it, and `…` for the
 * rest. Each run of lines between two `…` finds its place by its words, whatever their numbers and dates are now.
 *
 * @throws Error where nothing in the output is like a run: its author has to write it anew
 */
export function shownAnew(shown: string, output: string): string {
  if (isAsShown(shown, output)) return shown;
  if (!shown.split('\n').some((line) => line.trim() === ANYTHING)) return output;
  const lines = output.split('\n');
  let from = 0;
  const parts: string[] = [];
  for (const run of runsOf(shown)) {
    if (run[0].trim() === ANYTHING) {
      parts.push(run[0]);
      continue;
    }
    const place = placeOf(run, lines, from);
    if (place === undefined) throw new Error(`the output has nothing like '${run[0]}' any more`);
    parts.push(...lines.slice(place.from, place.to));
    from = place.to;
  }
  return parts.join('\n');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Runs of lines, each `…` a run of its own. */
function runsOf(shown: string): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let isOpen = false;
  for (const line of shown.split('\n')) {
    const stands = line.trim() === ANYTHING;
    if (isOpen && !stands) runs[runs.length - 1].push(line);
    else runs.push([line]);
    isOpen = !stands;
  }
  return runs;
}

function placeOf(run: readonly string[], lines: readonly string[], earliest: number) {
  let best: { readonly from: number; readonly to: number } | undefined;
  let highest = ALIKE_ENOUGH;
  for (let from = earliest; from < lines.length; from++) {
    for (let more = -MOST_MORE_LINES; more <= MOST_MORE_LINES; more++) {
      const to = from + run.length + more;
      if (to <= from || to > lines.length) continue;
      const likeness = likenessOf(run, lines.slice(from, to));
      if (likeness <= highest) continue;
      highest = likeness;
      best = { from, to };
    }
  }
  return best;
}

/** Between 0 and 1; the ends count twice, because they say where the run begins and where it ends. */
function likenessOf(run: readonly string[], lines: readonly string[]): number {
  const longer = Math.max(run.length, lines.length);
  let sum = likenessOfLines(run[0], lines[0]) + likenessOfLines(run[run.length - 1], lines[lines.length - 1]);
  for (let at = 0; at < Math.min(run.length, lines.length); at++) sum += likenessOfLines(run[at], lines[at]);
  return sum / (longer + 2);
}

function likenessOfLines(one: string, other: string): number {
  const words = wordsOf(one);
  const left = wordsOf(other);
  const longer = Math.max(words.length, left.length);
  let shared = 0;
  for (const word of words) {
    const place = left.indexOf(word);
    if (place < 0) continue;
    shared++;
    left.splice(place, 1);
  }
  return longer === 0 ? 1 : shared / longer;
}

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/g;

/** Words of a line, all numbers and all months alike. */
function wordsOf(line: string): string[] {
  return line
    .replace(MONTH, 'Month')
    .replace(/\d[\d,.]*/g, '0')
    .trim()
    .split(/\s+/);
}
