import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLSeq,
} from 'yaml';
import { LIMITS } from './limits.ts';
import type { ProblemList } from './problem.ts';
import { SAY } from './problems.ts';
import type { Path, Place, Written, WrittenEntry, WrittenMap, WrittenScalar } from './written.ts';
import { excessOf } from './yaml-bounds.ts';

/**
 * Reads a YAML text into values with their places. YAML 1.2, core schema: dates and `yes` stay texts. Syntax errors,
 * keys written twice, tags, several documents and whatever is too deep or too long are problems.
 *
 * @param foreign what the file should hold, where it is no scenario but a document of another program: it has no amounts, so a comma
 *   within brackets is nothing but a comma
 * @returns the map that the file holds, or `undefined` when it holds none that can be trusted
 */
export function readYaml(file: string, text: string, problems: ProblemList, foreign?: string): WrittenMap | undefined {
  const lines = new LineCounter();
  const textEnd = text.trimEnd().length;
  const placeAt = (from: number, end: number): Place => {
    // What is missing at the end of the file is pointed at where the file ends.
    const start = Math.max(0, Math.min(from, textEnd - 1));
    const { line, col } = lines.linePos(start);
    const lineEnd = text.indexOf('\n', start);
    const width = Math.min(end, lineEnd < 0 ? text.length : lineEnd) - start;
    return { file, line: Math.max(1, line), column: Math.max(1, col), width: Math.max(1, width) };
  };
  const excess = excessOf(text);
  if (excess !== undefined) {
    const before = text.slice(0, excess.offset).split('\n');
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, width: 1 };
    problems.error(place, [], SAY.yamlExcess(excess.bound));
    return undefined;
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    schema: 'core',
    merge: false,
    logLevel: 'error',
  });
  // One mistake makes the parser stumble on: what follows on the same line is no news.
  const linesWithErrors = new Set<number>();
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    const place = placeAt(pos[0], pos[1]);
    if (linesWithErrors.has(place.line)) continue;
    linesWithErrors.add(place.line);
    problems.error(place, [], SAY.yamlSyntax(code, message));
  }
  if (document.errors.length > 0) return undefined;
  const whole = placeAt(0, 1);
  if (document.contents === null || !isMap(document.contents)) {
    const isEmpty = document.contents === null || (isScalar(document.contents) && document.contents.value === null);
    problems.error(whole, [], SAY.notAMap(isEmpty, foreign));
    return undefined;
  }
  const reader = new YamlReader(document, placeAt, problems, foreign === undefined);
  const read = reader.value(document.contents, [], whole);
  return reader.isRefused || read.kind !== 'map' ? undefined : read;
}

/** Turns the parser's nodes into ours, within the bounds of depth and number. */
class YamlReader {
  private readonly document: Document;
  private readonly placeAt: (start: number, end: number) => Place;
  private readonly problems: ProblemList;
  /** Whether a number before a comma within brackets may be an amount that was cut in two. */
  private readonly hasAmounts: boolean;
  /** Whether the file exceeds a bound or lacks a part, so that nothing of it is to be used. */
  isRefused = false;
  private nodes = 0;
  /** Where the section stands that is being read. */
  private section: Place;

  constructor(
    document: Document,
    placeAt: (start: number, end: number) => Place,
    problems: ProblemList,
    hasAmounts: boolean,
  ) {
    this.document = document;
    this.placeAt = placeAt;
    this.problems = problems;
    this.hasAmounts = hasAmounts;
    this.section = placeAt(0, 1);
  }

  /** @param near where to point for a value that is not written at all */
  value(node: Node | null, path: Path, near: Place): Written {
    const nothing: Written = { kind: 'scalar', value: null, source: '', at: near };
    if (node === null) return nothing;
    const at = node.range ? this.placeAt(node.range[0], node.range[1]) : near;
    if (this.isRefused || ++this.nodes > LIMITS.nodes || path.length > LIMITS.depth) {
      const says = path.length > LIMITS.depth ? SAY.yamlExcess('depth') : SAY.tooManyValues();
      if (!this.isRefused) this.problems.error(this.section, path.slice(0, 1), says);
      this.isRefused = true;
      return nothing;
    }
    if (isAlias(node)) {
      const target = node.resolve(this.document);
      if (target !== undefined) return this.value(target, path, at);
      this.problems.error(at, path, SAY.unknownAlias(node.source));
      this.isRefused = true;
      return nothing;
    }
    if (isScalar(node)) {
      const value = node.value as string | number | boolean | null;
      return { kind: 'scalar', value, source: node.source ?? String(value), at: node.source === '' ? near : at };
    }
    if (isMap(node)) return { kind: 'map', entries: this.entries(node.items as Pair<Node, Node>[], path, at), at };
    const { items, flow } = node as YAMLSeq<Node>;
    const read = items.map((item, place) => this.value(item, [...path, place], at));
    return { kind: 'list', items: flow === true && this.hasAmounts ? this.joined(read, path) : read, at };
  }

  /** Within [ ], '1,000 a day' is two items: told as such, and read as it was meant. */
  private joined(items: readonly Written[], path: Path): Written[] {
    const joined: Written[] = [];
    for (const item of items) {
      const before = joined.at(-1);
      const whole = before === undefined ? undefined : withThousands(before, item.kind === 'scalar' ? item : undefined);
      if (whole === undefined) joined.push(item);
      else {
        joined[joined.length - 1] = whole;
        this.problems.error(whole.at, [...path, joined.length - 1], SAY.commaInList(whole.source));
      }
    }
    return joined;
  }

  private entries(pairs: readonly Pair<Node, Node | null>[], path: Path, mapAt: Place): Map<string, WrittenEntry> {
    const entries = new Map<string, WrittenEntry>();
    let last: string | undefined;
    for (const { key, value } of pairs) {
      const keyAt = key?.range ? this.placeAt(key.range[0], key.range[1]) : mapAt;
      // A key is what the author wrote: 61224 and yes are texts here.
      const name = isScalar(key) ? (key.source ?? String(key.value ?? '')) : undefined;
      if (name === undefined || name === '' || name === '__proto__') {
        this.problems.error(keyAt, path, SAY.badKey(name));
        continue;
      }
      if (path.length === 0) this.section = keyAt;
      const before = last === undefined ? undefined : entries.get(last);
      const after: WrittenScalar = { kind: 'scalar', value: name, source: name, at: keyAt };
      const whole = before === undefined || value !== null ? undefined : withThousands(before.value, after);
      if (whole !== undefined && before !== undefined && last !== undefined) {
        // Within { }, '1,000 a day' is a value and a key without one.
        this.problems.error(whole.at, [...path, last], SAY.commaInList(whole.source));
        entries.set(last, { ...before, value: whole });
        continue;
      }
      const first = entries.get(name);
      const written = this.value(value, [...path, name], keyAt);
      if (first === undefined) entries.set(name, { keyAt, value: written });
      else this.problems.error(keyAt, [...path, name], SAY.keyTwice(name, first.keyAt.line));
      last = name;
    }
    return entries;
  }
}

/** A number and the three digits behind its comma, if that is what two neighbours are. */
function withThousands(before: Written, after: WrittenScalar | undefined): WrittenScalar | undefined {
  if (before.kind !== 'scalar' || after === undefined) return undefined;
  if (!/^\d{1,3}(,\d{3})*$/.test(before.source) || !/^\d{3}(?!\d)/.test(after.source)) return undefined;
  const { line, column, width } = before.at;
  if (after.at.line !== line || after.at.column !== column + width + 1) return undefined;
  const whole = `${before.source},${after.source}`;
  return { kind: 'scalar', value: whole, source: whole, at: { ...before.at, width: whole.length } };
}
