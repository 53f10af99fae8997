/** One tag of a document, or a run of text between two. */
export interface Token {
  readonly kind: 'open' | 'close' | 'alone' | 'text';
  /** Name of the tag, or the text. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const VOID_ELEMENTS = new Set(['meta', 'br', 'hr', 'img', 'link', 'input']);
const TAG = /<!doctype html>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gy;
const ATTRIBUTE = /([\w:-]+)="([^"<]*)"/g;
const TEXT = /[^<]+/y;

/**
 * Reads strict markup into its tags and texts. It throws where a tag is not closed, a '<' opens no tag or an attribute is
 * not quoted: less forgiving than any browser, which is what a test wants.
 */
export function tokensOf(markup: string): readonly Token[] {
  const tokens: Token[] = [];
  const open: string[] = [];
  for (let place = 0; place < markup.length; ) {
    TAG.lastIndex = place;
    const tag = TAG.exec(markup);
    if (tag !== null) {
      place = TAG.lastIndex;
      if (tag[2] !== undefined) readTag(tag, tokens, open);
      continue;
    }
    TEXT.lastIndex = place;
    const text = TEXT.exec(markup);
    if (text === null) throw new Error(`no tag: ${markup.slice(place, place + 80)}`);
    tokens.push({ kind: 'text', name: text[0], attributes: new Map() });
    place = TEXT.lastIndex;
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`);
  return tokens;
}

function readTag(tag: RegExpExecArray, tokens: Token[], open: string[]): void {
  const [, slash, name, rest, selfClosing] = tag;
  const attributes = new Map([...rest.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]));
  if (slash === '/') {
    const last = open.pop();
    if (last !== name) throw new Error(`</${name}> closes <${last}>`);
    tokens.push({ kind: 'close', name, attributes });
  } else if (selfClosing === '/' || VOID_ELEMENTS.has(name)) {
    tokens.push({ kind: 'alone', name, attributes });
  } else {
    open.push(name);
    tokens.push({ kind: 'open', name, attributes });
  }
}

/** What a reader sees: the texts, with their entities read. */
export function textOf(tokens: readonly Token[]): string {
  const text = tokens.filter(({ kind }) => kind === 'text').map(({ name }) => name);
  return text
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
