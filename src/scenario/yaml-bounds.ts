import { Lexer } from 'yaml';
import { LIMITS } from './limits.ts';

/** Which bound a YAML text exceeds, and where (an offset into the text). */
export interface Excess {
  readonly bound: 'tokens' | 'depth' | 'indent';
  readonly offset: number;
}

/** What the lexer puts before a plain scalar. */
const SCALAR_FOLLOWS = '\u001f';

/**
 * Whether a YAML text is too long or too deep to be parsed safely. The parser itself recurses, and takes minutes for a
 * megabyte of brackets; its lexer does neither, so it goes first.
 */
export function excessOf(text: string): Excess | undefined {
  let tokens = 0;
  let offset = 0;
  let flowDepth = 0;
  let lineDepth = 0;
  let lineStarts = true;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    const at = offset;
    // Marks of the lexer's own (start of a document, of a scalar) take no room in the text.
    if (token !== SCALAR_FOLLOWS && token !== '\u0002' && token !== '\u0018') offset += token.length;
    if (++tokens > LIMITS.yamlTokens) return { bound: 'tokens', offset: at };
    if (isText) {
      isText = false;
      continue;
    }
    const first = token[0];
    if (token === SCALAR_FOLLOWS) isText = true;
    else if (first === '\n') {
      lineDepth = 0;
      lineStarts = true;
      continue;
    } else if (first === ' ' && lineStarts && token.length > LIMITS.indent) return { bound: 'indent', offset: at };
    else if (token === '[' || token === '{') flowDepth++;
    else if (token === ']' || token === '}') flowDepth--;
    else if (flowDepth === 0 && (token === '-' || token === '?')) lineDepth++;
    lineStarts = false;
    if (flowDepth > LIMITS.depth || lineDepth > LIMITS.depth) return { bound: 'depth', offset: at };
  }
  return undefined;
}
