import fc from 'fast-check';
import type { Control } from '../../src/control/control.ts';
import { sampleLaw } from './amounts.ts';
import { anyLaw } from './any-amount.ts';

/** What keeps the pace steady, and sets aside who is halted too often; often neither. */
export function anyRestraints(): fc.Arbitrary<Pick<Control, 'steadiness' | 'penaltyBox'>> {
  const steadiness = fc.record({
    changes: fc.constantFrom(0, 1, 2),
    withinDays: fc.constantFrom(2, 6),
    afterHaltDays: fc.constantFrom(0, 3),
  });
  const penaltyBox = fc.record({
    halts: fc.constantFrom(1, 2, 3),
    withinDays: fc.constantFrom(3, 20),
    length: anyLaw(0).map(sampleLaw),
  });
  return fc.tuple(fc.option(steadiness), fc.option(penaltyBox)).map(([steady, box]) => ({
    ...(steady === null ? {} : { steadiness: steady }),
    ...(box === null ? {} : { penaltyBox: box }),
  }));
}
