/** What a decision or a trouble is about. */
export interface Subject {
  readonly kind:
    | 'programme'
    | 'cohort'
    | 'dmc'
    | 'supplier'
    | 'entry'
    | 'dno'
    | 'service'
    | 'cap'
    | 'gate'
    | 'blocker'
    | 'firmware'
    | 'disturbance'
    | 'stratum'
    | 'report'
    | 'risk';
  readonly label: string;
}

/** Their labels say what they are. */
const NAMED_BY_LABEL: ReadonlySet<Subject['kind']> = new Set(['entry', 'service', 'gate', 'blocker', 'firmware']);

/** A subject in words: 'DMC X'. A label such as 'Supplier A' does not become 'supplier Supplier A'. */
export function subjectWords({ kind, label }: Subject): string {
  if (kind === 'programme') return 'the whole programme';
  if (kind === 'dno') return `the region of ${label}`;
  if (kind === 'cap') return `a cap of ${label}`;
  if (NAMED_BY_LABEL.has(kind) || label.toLowerCase().startsWith(kind)) return label;
  return `${kind === 'dmc' ? 'DMC' : kind} ${label}`;
}
