/** What a decision or a trouble is about. */
export interface Subject {
  readonly kind: 'programme' | 'cohort' | 'dmc' | 'supplier' | 'entry' | 'dno' | 'service' | 'cap';
  readonly label: string;
}

/** A subject in words: 'DMC X'. A label such as 'Supplier A' does not become 'supplier Supplier A'. */
export function subjectWords({ kind, label }: Subject): string {
  if (kind === 'programme') return 'the whole programme';
  if (kind === 'dno') return `the region of ${label}`;
  if (kind === 'cap') return `a cap of ${label}`;
  if (kind === 'entry' || kind === 'service' || label.toLowerCase().startsWith(kind)) return label;
  return `${kind === 'dmc' ? 'DMC' : kind} ${label}`;
}
