import { nearest } from '../scenario/did-you-mean.ts';
import { didYouMean, quoted } from '../scenario/received.ts';
import { keyPlaceOf, keysAt, type Path, pathText, type WrittenMap } from '../scenario/written.ts';

/** What may be said of a part of a policy: that the scenario lacks something, that nothing was made of it, or that what was made of it differs. */
export const NOTE_KINDS = ['needs', 'left out', 'differs'] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** Something that a translation does not carry over as it was. */
export interface Note {
  readonly kind: NoteKind;
  /** Where it stands in the policy, such as `abortConfig.criteriaList[0]`; empty for the policy as a whole. */
  readonly path: string;
  readonly line: number;
  /** What, and why, in a sentence. */
  readonly says: string;
}

/** Collects what could not be carried over, each with its place in the policy. */
export class NoteList {
  private readonly policy: WrittenMap;
  private readonly notes: Note[] = [];

  constructor(policy: WrittenMap) {
    this.policy = policy;
  }

  /** What the scenario has to have, or the reader has to do, for the translation to mean what the policy means. */
  needs(path: Path, says: string): void {
    this.add('needs', path, says);
  }

  /** What is not in the translation. */
  leftOut(path: Path, says: string): void {
    this.add('left out', path, says);
  }

  /** What is in the translation and does not do quite the same. */
  differs(path: Path, says: string): void {
    this.add('differs', path, says);
  }

  /**
   * Leaves out what stands in a map and was not looked at: keys that have the same reason together.
   *
   * @param used keys of which something was made, or of which something was said
   * @param reasons why nothing is made of a key, by key: a sentence without its end, in lower case
   */
  leaveOutRest(path: Path, used: readonly string[], reasons: Readonly<Record<string, string>>): void {
    const known = [...used, ...Object.keys(reasons)];
    const byReason = new Map<string, string[]>();
    for (const key of keysAt(this.policy, path)) {
      if (used.includes(key)) continue;
      const hint = didYouMean(nearest(key, known));
      const unknown = `unknown to this import${hint === undefined ? '' : `; ${hint}`}`;
      const reason = Object.hasOwn(reasons, key) ? reasons[key] : unknown;
      byReason.set(reason, [...(byReason.get(reason) ?? []), key]);
    }
    for (const [reason, keys] of byReason) {
      // Of one key the path says which.
      const head = keys.length === 1 ? '' : `${keys.map(quoted).join(', ')}: `;
      const said = head === '' ? reason.slice(0, 1).toUpperCase() + reason.slice(1) : head + reason;
      this.leftOut([...path, keys[0]], said.endsWith('?') ? said : `${said}.`);
    }
  }

  /** All notes: first what is needed, then what is left out, then what differs; within each in the order of the lines. */
  list(): readonly Note[] {
    return NOTE_KINDS.flatMap((kind) =>
      this.notes.filter((note) => note.kind === kind).sort((a, b) => a.line - b.line),
    );
  }

  private add(kind: NoteKind, path: Path, says: string): void {
    const { line } = path.length === 0 ? this.policy.at : keyPlaceOf(this.policy, path);
    this.notes.push({ kind, path: pathText(path), line, says });
  }
}
