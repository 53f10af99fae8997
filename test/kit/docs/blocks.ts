/** A fenced block of a page: its language, and the words that stand behind the language. */
export interface Block {
  readonly language: string;
  /** Words behind the language: `fragment`, `broken`, `picture`. */
  readonly marks: ReadonlySet<string>;
  /** The name under which a reader saves it: `file=faster.yaml`. */
  readonly file: string | undefined;
  /** Without its fences, and without an end of line after the last one. */
  readonly body: string;
  /** Line of its first fence, from 1. */
  readonly line: number;
}

const FENCE = '```';

/**
 * The fenced blocks of a page, in their order.
 *
 * @throws Error where a block is never closed, because everything behind it would go unchecked
 */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at].startsWith(FENCE)) continue;
    const end = lines.indexOf(FENCE, at + 1);
    if (end < 0) throw new Error(`the block of line ${at + 1} is never closed`);
    const [language = '', ...words] = lines[at].slice(FENCE.length).trim().split(/\s+/);
    const file = words.find((word) => word.startsWith('file='))?.slice('file='.length);
    const marks = new Set(words.filter((word) => !word.startsWith('file=')));
    blocks.push({ language, marks, file, body: lines.slice(at + 1, end).join('\n'), line: at + 1 });
    at = end;
  }
  return blocks;
}

/** The page's text with other bodies in some of its blocks, each named by the line of its first fence. */
export function withBodies(text: string, bodies: ReadonlyMap<number, string>): string {
  const lines = text.split('\n');
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    parts.push(lines[at]);
    const body = bodies.get(at + 1);
    if (body === undefined) continue;
    parts.push(body);
    at = lines.indexOf(FENCE, at + 1);
    parts.push(FENCE);
  }
  return parts.join('\n');
}

/** The page's text without its fenced blocks: what its author says in words. */
export function proseOf(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '');
}
