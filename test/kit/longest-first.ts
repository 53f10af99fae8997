import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first, by the paths at whose ends they stand. */
const LONGEST = [
  ...['test/docs.test.ts', 'test/exactness.test.ts', 'test/pack.test.ts', 'test/cli/commands/run.test.ts'],
  ...['test/contracts/disturbances.test.ts', 'test/known/repair.test.ts', 'test/runners/runners.test.ts'],
];

/**
 * Starts the longest files first, so that none of them is left to one worker when the others have nothing to do any
 * more. Vitest knows durations from its last run only, and a clean checkout has had none.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.findIndex((path) => moduleId.endsWith(path));
      return place < 0 ? LONGEST.length : place;
    };
    return sorted.sort((one, other) => placeOf(one) - placeOf(other));
  }
}
