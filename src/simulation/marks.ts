import { NONE } from '../kernel/identity.ts';
import { threefry } from '../kernel/threefry.ts';
import { threefryThree } from '../kernel/threefry-three.ts';

/** Numbers that share a word of each plane. */
const GROUP = 32;
/** Leading bits of a mark that come from planes, and the patterns that they can make. */
const PLANES = 6;
const PATTERNS = 64;
/** The part of all words that one pattern covers: 2^26. */
const PATTERN = 67_108_864;

// What stands where in a stratum's record, which fills half a line of the processor's cache: the group at hand; which of it
// have leading bits below so many patterns; its planes, a word each, the mark's first bit first.
const RECORD = 8;
const AT_GROUP = 0;
const AT_CANDIDATES = 1;
const AT_PLANES = 2;

/** Where each stratum stands in its planes, and what a visit found. */
export interface Marks {
  /** The records of all strata, one after another. */
  readonly records: Int32Array;
  /** By stratum: the number of patterns that its candidates were picked by; 0 where they are not picked yet. */
  readonly patterns: Uint8Array;
  /** Of the last visit: the troubled numbers, ascending, their marks and the word that picks the kind. */
  numbers: Int32Array;
  marks: Float64Array;
  kindWords: Int32Array;
  found: number;
  readonly words: Int32Array;
}

/** Marks of so many strata, none of them read yet. */
export function newMarks(strata: number): Marks {
  return {
    records: new Int32Array(strata * RECORD).fill(NONE),
    patterns: new Uint8Array(strata),
    numbers: new Int32Array(256),
    marks: new Float64Array(256),
    kindWords: new Int32Array(256),
    found: 0,
    words: new Int32Array(2),
  };
}

/** Forgets what has been read, before the next replication. */
export function clearMarks(marks: Marks): void {
  marks.records.fill(NONE);
}

/**
 * Finds those of the numbers [from, to) of a stratum whose mark lies below the threshold (in 2^32nds). Marks are not
 * drawn for all: six planes give the leading six bits of 32 marks at a time, and only numbers whose bits leave it
 * possible are looked at one by one. So the cost goes with the share, and every number keeps the same mark however and
 * whenever it is met.
 *
 * @param planeKeys the strata's keys for 'planes'  @param fateKeys the strata's keys for 'fate'
 */
export function visit(
  marks: Marks,
  stratum: number,
  from: number,
  to: number,
  threshold: number,
  planeKeys: Int32Array,
  fateKeys: Int32Array,
): void {
  marks.found = 0;
  if (threshold <= 0 || from >= to) return;
  const patterns = threshold <= PATTERN ? 1 : Math.min(PATTERNS, Math.ceil(threshold / PATTERN));
  const { records } = marks;
  const at = stratum * RECORD;
  const lastGroup = (to - 1) >>> 5;
  for (let group = from >>> 5; group <= lastGroup; group++) {
    if (records[at + AT_GROUP] !== group) load(marks, stratum, group, planeKeys);
    if (marks.patterns[stratum] !== patterns) pick(marks, stratum, patterns);
    const base = group * GROUP;
    let candidates = records[at + AT_CANDIDATES];
    if (base < from) candidates &= -1 << (from - base);
    if (base + GROUP > to) candidates &= (1 << (to - base)) - 1;
    if (candidates !== 0) look(marks, stratum, base, candidates, threshold, fateKeys);
  }
}

/** Looks at the candidates of a group one by one, and keeps those whose mark lies below the threshold. */
function look(
  marks: Marks,
  stratum: number,
  base: number,
  candidates: number,
  threshold: number,
  fateKeys: Int32Array,
): void {
  const { records, words } = marks;
  const firstPlane = stratum * RECORD + AT_PLANES;
  for (let left = candidates; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    threefry(fateKeys[2 * stratum], fateKeys[2 * stratum + 1], base + bit, 1, words);
    let pattern = 0;
    for (let plane = firstPlane; plane < firstPlane + PLANES; plane++) {
      pattern = (pattern << 1) | ((records[plane] >>> bit) & 1);
    }
    const mark = pattern * PATTERN + (words[0] >>> PLANES);
    if (mark < threshold) add(marks, base + bit, mark, words[1]);
  }
}

/** Draws the planes of a group: two words from each of the occasions 0, 1 and 2. */
function load(marks: Marks, stratum: number, group: number, keys: Int32Array): void {
  const { records } = marks;
  const at = stratum * RECORD;
  threefryThree(keys[2 * stratum], keys[2 * stratum + 1], group, records, at + AT_PLANES);
  records[at + AT_GROUP] = group;
  marks.patterns[stratum] = 0;
}

/** Picks the candidates of the group at hand: those whose leading bits, read as a number, are below `patterns`. */
function pick(marks: Marks, stratum: number, patterns: number): void {
  const at = stratum * RECORD;
  marks.records[at + AT_CANDIDATES] = below(marks.records, at + AT_PLANES, patterns);
  marks.patterns[stratum] = patterns;
}

/** The numbers of a group whose leading bits are below `patterns`: compared bit by bit, all at once. */
function below(planes: Int32Array, at: number, patterns: number): number {
  if (patterns >= PATTERNS) return -1;
  let less = 0;
  let equal = -1;
  for (let plane = 0; plane < PLANES; plane++) {
    const ones = planes[at + plane];
    if (((patterns >>> (PLANES - 1 - plane)) & 1) === 1) {
      less |= equal & ~ones;
      equal &= ones;
    } else {
      equal &= ~ones;
    }
  }
  return less;
}

function add(marks: Marks, number: number, mark: number, kindWord: number): void {
  if (marks.found === marks.numbers.length) growFound(marks);
  marks.numbers[marks.found] = number;
  marks.marks[marks.found] = mark;
  marks.kindWords[marks.found] = kindWord;
  marks.found++;
}

function growFound(marks: Marks): void {
  const length = marks.numbers.length * 2;
  const numbers = new Int32Array(length);
  numbers.set(marks.numbers);
  const values = new Float64Array(length);
  values.set(marks.marks);
  const kindWords = new Int32Array(length);
  kindWords.set(marks.kindWords);
  marks.numbers = numbers;
  marks.marks = values;
  marks.kindWords = kindWords;
}
