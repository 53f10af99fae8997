/** Bounds on what an author may hand in, so that no input can exhaust time or memory. Each has a problem of its own. */
export const LIMITS = {
  scenarioCharacters: 1_000_000,
  csvCharacters: 64_000_000,
  csvRows: 100_000,
  csvColumns: 200,
  /** Characters in one CSV record. */
  csvRecordCharacters: 100_000,
  /** Marks and words that the YAML reader may meet in one file. */
  yamlTokens: 100_000,
  /** Maps and lists within one another. */
  depth: 32,
  /** Spaces before a line's first word. */
  indent: 128,
  /** Values in one scenario, with every alias written out. */
  nodes: 200_000,
  /** Files that inherit from one another. */
  inheritance: 8,
  plugInCharacters: 200_000,
  strata: 20_000,
  identifierCharacters: 64,
  referenceCharacters: 200,
  horizonYears: 20,
  turnaroundDays: 7,
  /** Problems that are told; the rest is counted. */
  problems: 100,
} as const;
