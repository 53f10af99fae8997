/** Where something stands: line and column count from 1, `width` is how many characters it takes on that line. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly width: number;
}

/** A value of a scenario as its author wrote it. It keeps its place through inheritance, whatever file it came from. */
export type Written = WrittenScalar | WrittenList | WrittenMap;

export interface WrittenScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The author's own letters, where they differ from the value: a CSV cell without its column's unit. */
  readonly source: string;
  readonly at: Place;
}

interface WrittenList {
  readonly kind: 'list';
  readonly items: readonly Written[];
  readonly at: Place;
}

export interface WrittenMap {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, WrittenEntry>;
  readonly at: Place;
}

export interface WrittenEntry {
  readonly keyAt: Place;
  readonly value: Written;
}

/** Keys and positions from the root of a scenario to a value. */
export type Path = readonly (string | number)[];

/** A text with a place. */
export function scalarOf(value: WrittenScalar['value'], at: Place, source: string = String(value)): WrittenScalar {
  return { kind: 'scalar', value, source, at };
}

/** A map with nothing in it. */
export function emptyMap(at: Place): WrittenMap {
  return { kind: 'map', entries: new Map(), at };
}

/** A map with one value put in, or in the place of the one that it has; `keyAt` where its key stands, if not there. */
export function withEntry(
  map: WrittenMap,
  key: string,
  value: Written,
  keyAt: Place | undefined = map.entries.get(key)?.keyAt,
): WrittenMap {
  return { ...map, entries: new Map(map.entries).set(key, { keyAt: keyAt ?? value.at, value }) };
}

/** The value at a path, or `undefined`. */
export function valueAt(root: Written, path: Path): Written | undefined {
  let here: Written | undefined = root;
  for (const step of path) {
    if (here?.kind === 'map') here = here.entries.get(String(step))?.value;
    else if (here?.kind === 'list') here = here.items[Number(step)];
    else return undefined;
  }
  return here;
}

/** The text at a path, or `undefined` when there is none or something else. */
export function textAt(root: Written, path: Path): string | undefined {
  const found = valueAt(root, path);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : undefined;
}

/** The keys of the map at a path; none when there is no map. */
export function keysAt(root: Written, path: Path): readonly string[] {
  const found = valueAt(root, path);
  return found?.kind === 'map' ? [...found.entries.keys()] : [];
}

/**
 * Where to point for a path: at the value if it is a scalar, at its key if it is a map or a list; where the path leads
 * nowhere, at what is nearest above it.
 */
export function placeOf(root: Written, path: Path): Place {
  let here = root;
  let at = root.at;
  for (const step of path) {
    if (here.kind === 'map') {
      const entry = here.entries.get(String(step));
      if (entry === undefined) return at;
      at = entry.value.kind === 'scalar' ? entry.value.at : entry.keyAt;
      here = entry.value;
    } else if (here.kind === 'list') {
      const item = here.items[Number(step)];
      if (item === undefined) return at;
      at = item.at;
      here = item;
    } else return at;
  }
  return at;
}

/** Where the key of an entry stands, or what is nearest above it. */
export function keyPlaceOf(root: Written, path: Path): Place {
  const parent = valueAt(root, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry?.keyAt ?? placeOf(root, path);
}

/** The plain values, without their places. Maps have no prototype, so that no key can reach one. */
export function plainOf(written: Written): unknown {
  if (written.kind === 'scalar') return written.value;
  if (written.kind === 'list') return written.items.map(plainOf);
  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of written.entries) plain[key] = plainOf(value);
  return plain;
}

/** Plain values as if they had been written: the way back from {@link plainOf}. Each stands at the same place. */
export function writtenOf(plain: unknown, at: Place): Written {
  if (Array.isArray(plain)) return { kind: 'list', items: plain.map((item) => writtenOf(item, at)), at };
  if (typeof plain !== 'object' || plain === null) return scalarOf(plain as WrittenScalar['value'], at);
  const entries = Object.entries(plain).map(
    ([key, value]) => [key, { keyAt: at, value: writtenOf(value, at) }] as const,
  );
  return { kind: 'map', entries: new Map(entries), at };
}

/** A path in the notation of the problems: `control.rules[1].threshold`. */
export function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}
