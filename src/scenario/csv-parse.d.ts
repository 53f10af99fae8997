// What we use of csv-parse, in place of its own declarations (see `paths` in tsconfig.json): those refer to Node's, and
// would let Node's globals into the portable folders unseen. The build that is imported needs no Buffer, so that the page
// reads the same bytes as the command.
export declare function parse(
  text: string,
  options: {
    readonly info: true;
    readonly trim: boolean;
    readonly relax_column_count: boolean;
    readonly skip_empty_lines: boolean;
    readonly skip_records_with_empty_values: boolean;
    readonly max_record_size: number;
    readonly to: number;
  },
): { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
