/** A table: what it says, its columns, and its cells. Numbers are numbers; the one who prints rounds them. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly label: string;
  /** Numbers are set to the right; a day in words is not broken. */
  readonly kind: 'text' | 'number' | 'day';
}

export type Cell = string | number;
