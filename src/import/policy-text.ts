import { stringify } from 'yaml';
import { printable } from '../scenario/problem.ts';
import { FORMATS } from './formats/index.ts';
import type { ImportedPolicy } from './import-policy.ts';
import { NOTE_KINDS, type NoteKind } from './note-list.ts';

const HEADINGS: Readonly<Record<NoteKind, string>> = {
  needs: 'What the scenario needs:',
  'left out': 'What is left out, and why:',
  differs: 'What is carried over, and differs:',
};

/**
 * What could not be carried over as it was, line by line.
 *
 * @param name of the document, as its reader knows it
 */
export function noteLines({ format, notes }: ImportedPolicy, name: string): readonly string[] {
  const sections = NOTE_KINDS.flatMap((kind) => {
    const found = notes.filter((note) => note.kind === kind);
    const lines = found.map(({ path, line, says }) => `  line ${line}${path === '' ? '' : `, ${path}`}: ${says}`);
    return found.length === 0 ? [] : [HEADINGS[kind], ...lines];
  });
  // Names come from outside: none may end a comment, or say something else to a terminal.
  return [`Made by 'pacing import' from ${name}, ${FORMATS[format].says}.`, ...sections].map(printable);
}

/** The policy as a part of a scenario in YAML, with what could not be carried over in comments at its head. */
export function policyText(policy: ImportedPolicy, name: string): string {
  const head = noteLines(policy, name).map((line) => `# ${line}\n`);
  return `${head.join('')}${stringify(policy.scenario, { lineWidth: 0, version: '1.2' })}`;
}
