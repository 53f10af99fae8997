/** Keys and positions from the root of a scenario's words to a value. */
export type WordsPath = readonly (string | number)[];

/** A value that is another now, was added or was taken away. Lists that cannot be matched item by item are one value. */
export interface Change {
  /** Where it stands now, or stood where it was taken away; and where it stood, or would have. */
  readonly path: WordsPath;
  readonly oldPath: WordsPath;
  /** Undefined where it was not there, and where it is there no more. */
  readonly old: unknown;
  readonly new: unknown;
}

/**
 * What has changed from one scenario's words to another's, as finely as it can be told: values of maps key by key, and items of
 * lists that have ids, or of which as many differ in both, item by item.
 */
export function changesBetween(old: unknown, now: unknown): Change[] {
  const changes: Change[] = [];
  compare(old, now, [], [], changes);
  return changes;
}

function compare(old: unknown, now: unknown, oldPath: WordsPath, path: WordsPath, changes: Change[]): void {
  if (sameAs(old, now)) return;
  if (isMap(old) && isMap(now)) {
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      compare(old[key], now[key], [...oldPath, key], [...path, key], changes);
    }
    return;
  }
  const pairs = Array.isArray(old) && Array.isArray(now) ? pairsOf(old, now) : undefined;
  if (pairs === undefined) {
    changes.push({ path, oldPath, old, new: now });
    return;
  }
  for (const [oldPlace, place] of pairs) {
    const [was, is] = [(old as unknown[])[oldPlace], (now as unknown[])[place]];
    compare(was, is, [...oldPath, oldPlace], [...path, place], changes);
  }
}

/** Places of items that belong together and differ; undefined where that cannot be told, or their order alone differs. */
function pairsOf(old: readonly unknown[], now: readonly unknown[]): [number, number][] | undefined {
  if (![...old, ...now].every(isMap)) return undefined;
  const unmatched = new Map<string, number[]>();
  for (const [place, item] of old.entries())
    unmatched.set(textOf(item), [...(unmatched.get(textOf(item)) ?? []), place]);
  const added = [...now.keys()].filter((place) => unmatched.get(textOf(now[place]))?.shift() === undefined);
  const gone = [...unmatched.values()].flat().sort((a, b) => a - b);
  if (added.length === 0 || added.length !== gone.length) return undefined;
  const idOf = (item: unknown): unknown => (item as Record<string, unknown>)['id'];
  if (gone.some((place) => idOf(old[place]) === undefined)) return gone.map((place, at) => [place, added[at]]);
  const pairs = gone.map((place) => [place, added.find((at) => idOf(now[at]) === idOf(old[place]))] as const);
  return pairs.every(([, place]) => place !== undefined) ? (pairs as [number, number][]) : undefined;
}

/** Old words with one change made: nothing else of them is touched. */
export function withChange(words: unknown, { oldPath, new: now }: Change): unknown {
  return put(words, oldPath, now);
}

function put(here: unknown, path: WordsPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(here)) return here.map((item, place) => (place === step ? put(item, rest, value) : item));
  const { [step]: before, ...others } = isMap(here) ? here : {};
  const after = put(before, rest, value);
  return after === undefined ? others : { ...others, [step]: after };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameAs(one: unknown, other: unknown): boolean {
  return one === other || textOf(one) === textOf(other);
}

/** A text that is the same for equal values, whatever the order of their keys. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value) ?? '';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${textOf(value[key])}`).join(',')}}`;
}
