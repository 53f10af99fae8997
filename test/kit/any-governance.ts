import fc from 'fast-check';
import type { SampleAmount } from './amounts.ts';
import { anyDay } from './any-amount.ts';
import type { SampleOptions } from './sample-options.ts';

const anyChance = () => fc.constantFrom<SampleAmount>(0, 0, 0, 0.2, 0.5, { uniform: [0, 0.4] });

/** A cap, or none; now and then with steps that have to be asked for, of one of two bodies that meet often. */
export function anyGovernance(days: number): fc.Arbitrary<Pick<SampleOptions, 'cap' | 'governance'>> {
  const dated = fc.record({ fromDay: anyDay(), volumePerDay: fc.integer({ min: 0, max: 100 }) });
  const raise = fc.record({
    volumePerDay: fc.integer({ min: 20, max: 150 }),
    raise: fc.record({
      process: fc.constantFrom(0, 1),
      accepted: fc.constantFrom(-1, -1, -1, 0, 1),
      goDays: fc.constantFrom(0, 0, 1, 3),
      minimumSample: fc.constantFrom(0, 0, 5, 40),
      mostFailedOfResolved: fc.constantFrom(1, 1, 0.5, 0.2),
      bestDay: fc.constantFrom(0, 0, 0, 5, 20),
    }),
  });
  const asked = fc.tuple(
    fc.record({ fromDay: fc.constantFrom(0, 0, 2), volumePerDay: fc.integer({ min: 5, max: 60 }) }),
    fc.array(fc.oneof({ weight: 4, arbitrary: raise }, { weight: 1, arbitrary: dated }), {
      minLength: 1,
      maxLength: 3,
    }),
  );
  return fc.oneof(
    fc.record({ cap: fc.array(dated, { maxLength: 2 }) }),
    fc.record({
      cap: asked.map(([first, more]) => [first, ...more]),
      governance: fc.tuple(anyProcess('board', days), anyProcess('panel', days)).map((both) => [...both]),
    }),
  );
}

function anyProcess(id: string, days: number) {
  return fc.record({
    id: fc.constant(id),
    // Every day, or now and then: never a whole horizon without.
    meetings: fc
      .integer({ min: 1, max: 5 })
      .map((every) => Array.from({ length: days }, (_, day) => day).filter((day) => day % every === 0)),
    approvers: fc
      .constantFrom(['users'], ['security', 'users'])
      .chain((ids) =>
        fc.tuple(...ids.map((each) => fc.record({ id: fc.constant(each), refuses: anyChance(), defers: anyChance() }))),
      ),
    remedyDays: fc.constantFrom<SampleAmount | undefined>(undefined, 0, 3, { uniform: [1, 9] }),
    endorsementDays: fc.constantFrom<SampleAmount>(0, 1, 4, { uniform: [0, 5] }),
    endorsementIsWorking: fc.boolean(),
    noticeDays: fc.constantFrom(0, 1, 5),
  });
}

/** A risk that some volumes reopen, or none. */
export function anyRisks(): fc.Arbitrary<SampleOptions['risks']> {
  const accepted = fc.record({ acceptedPerDay: fc.constantFrom(0, 10, 40, 90) });
  return fc.option(fc.record({ 'a-risk': accepted, 'b-risk': accepted }), { nil: undefined });
}
