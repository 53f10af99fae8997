/** What a decision or a trouble is about. */
export interface Subject {
  readonly kind: 'programme' | 'cohort' | 'dmc' | 'supplier' | 'entry' | 'dno';
  readonly label: string;
}

/** A subject in words: 'DMC X'. A label such as 'Supplier A' does not become 'supplier Supplier A'. */
export function subjectWords({ kind, label }: Subject): string {
  if (kind === 'programme') return 'the whole programme';
  if (kind === 'entry' || (kind !== 'dno' && label.toLowerCase().startsWith(kind))) return label;
  if (kind === 'dno') return `the region of ${label}`;
  return `${kind === 'dmc' ? 'DMC' : kind} ${label}`;
}
