import { CodeFault } from '../../kernel/assert.ts';
import type { PlugInSource } from './plug-in.ts';

/** What a stack calls a module that was loaded from its text. */
function nameInStacks({ sha256 }: PlugInSource): string {
  return `plug-in-${sha256.slice(0, 16)}.js`;
}

/** The address of a module's text: whoever imports it runs this text and nothing else. */
export function addressOf(plugIn: PlugInSource): string {
  const text = `${plugIn.source}\n//# sourceURL=${nameInStacks(plugIn)}`;
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`;
}

/** What is wrong with a module, where nobody can tell the line. */
export function faultOf({ file }: PlugInSource, what: string): CodeFault {
  return new CodeFault(what, { file, line: 1, column: 1 });
}

/** What a module threw, in the line in which it did if its stack tells. */
export function thrownBy(plugIn: PlugInSource, doing: string, thrown: unknown): CodeFault {
  if (thrown instanceof CodeFault) return thrown;
  const stack = thrown instanceof Error ? String(thrown.stack) : '';
  const name = nameInStacks(plugIn);
  const found = stack.slice(stack.indexOf(name) + name.length).match(/^:(\d+):(\d+)/);
  const at =
    stack.includes(name) && found !== null
      ? { line: Number(found[1]), column: Number(found[2]) }
      : { line: 1, column: 1 };
  const words = (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)).split('\n')[0];
  return new CodeFault(`${doing}: ${words.slice(0, 200)}`, { file: plugIn.file, ...at });
}
