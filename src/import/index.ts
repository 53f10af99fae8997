/** Policies of other systems, in the words of a scenario. */
export { FORMATS } from './formats/index.ts';
export { type Imported, type ImportedPolicy, importPolicy } from './import-policy.ts';
export type { Note } from './note-list.ts';
export { noteLines, policyText } from './policy-text.ts';
