import { numberWords } from '../number-words.ts';
import { isList, referred, type SchemaPart } from './schema-part.ts';

/** Above this a bound is there to keep the program safe, and tells an author nothing. */
const LARGEST_BOUND = 1_000_000;

const UNCERTAIN = 'uncertain-';

/** How a part of a scenario is written: "a whole number from 1 to 1,000", "such as '5%', or a distribution". */
export function writtenAs(part: SchemaPart): string {
  const reference = referred(part);
  if (reference !== undefined) return referredAs(reference.name, reference.part);
  if (part.const !== undefined) return `'${String(part.const)}'`;
  if (part.enum !== undefined) return oneOf(part.enum.map(String));
  const options = part.anyOf ?? part.oneOf;
  if (options !== undefined && part.type === undefined) return optionsAs(options);
  switch (part.type) {
    case 'integer':
      return `a whole number${boundsOf(part)}`;
    case 'number':
      return `a number${boundsOf(part)}`;
    case 'boolean':
      return 'yes or no';
    case 'array':
      return listAs(part);
    case 'object':
      return mapAs(part);
    default:
      return part.examples === undefined ? 'a text' : suchAs(part.examples.map(String));
  }
}

function referredAs(name: string, { anyOf = [] }: SchemaPart): string {
  if (!name.startsWith(UNCERTAIN)) return `a ${name.replaceAll('-', ' ')}`;
  return `${writtenAs(anyOf[0])}, or a distribution of it`;
}

function optionsAs(options: readonly SchemaPart[]): string {
  const written = options.map(writtenAs);
  // A switch may be written as a truth value of YAML, too, which says nothing new.
  if (written.includes('yes or no')) return 'yes or no';
  return [...new Set(written)].join(', or ');
}

function listAs({ items }: SchemaPart): string {
  if (items === undefined) return 'a list';
  if (!isList(items)) return `a list, each ${writtenAs(items)}`;
  return `a list of ${items.length}, each ${writtenAs(items[0])}`;
}

function mapAs({ properties, additionalProperties }: SchemaPart): string {
  if (properties !== undefined) return `a map with ${Object.keys(properties).join(', ')}`;
  return typeof additionalProperties === 'object' ? `a map, each ${writtenAs(additionalProperties)}` : 'a map';
}

function boundsOf({ minimum, exclusiveMinimum, maximum }: SchemaPart): string {
  const most = maximum !== undefined && maximum < LARGEST_BOUND ? ` to ${numberWords(maximum)}` : '';
  if (exclusiveMinimum !== undefined) return ` above ${numberWords(exclusiveMinimum)}${most}`;
  if (minimum === undefined || Math.abs(minimum) > LARGEST_BOUND) return '';
  return most === '' ? `, at least ${numberWords(minimum)}` : ` from ${numberWords(minimum)}${most}`;
}

function suchAs(examples: readonly string[]): string {
  return `such as ${examples.map((example) => `'${example}'`).join(' or ')}`;
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `'${words[0]}'` : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
