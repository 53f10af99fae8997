// What we use of csv-parse, in place of its own declarations when portability is checked (`paths` in
// tsconfig.portable.json): those refer to Node's, and would let Node's globals into
// the portable folders unseen. The build that is imported needs no Buffer, so that the page
// reads the same bytes as the command.
export declare function parse(text: string, options: Readonly<Record<string, number | boolean>>): unknown[];
