import type { Control } from '../../src/control/control.ts';
import { NONE, named } from '../../src/kernel/identity.ts';
import type { SampleOptions } from './sample-options.ts';
import type { Place } from './sample-outcome.ts';

/** The governance cap of a sample plan, and the processes that raise it. */
export function sampleCap({ cap, governance }: SampleOptions, place: Place): Pick<Control, 'cap' | 'governance'> {
  const steps = (cap ?? []).map((step, at) =>
    'raise' in step
      ? { fromDay: NONE, volumePerDay: step.volumePerDay, raise: { ...NO_EVIDENCE, ...step.raise } }
      : { fromDay: place(`control.cap.${at}.from`, step.fromDay), volumePerDay: step.volumePerDay },
  );
  if (governance === undefined) return { cap: steps };
  const processes = governance.map((process) => {
    const path = `control.governance.${process.id}`;
    return {
      ...named(process.id),
      meetings: process.meetings,
      approvers: (process.approvers ?? [{ id: 'chair' }]).map(({ id, refuses, defers }) => ({
        ...named(`${process.id} ${id}`),
        refuses: place(`${path}.approvers.${id}.refuses`, refuses ?? 0),
        defers: place(`${path}.approvers.${id}.defers`, defers ?? 0),
      })),
      remedyDays: process.remedyDays === undefined ? NONE : place(`${path}.remedy`, process.remedyDays),
      endorsementDays: place(`${path}.endorsement`, process.endorsementDays ?? 0),
      endorsementIsWorking: process.endorsementIsWorking ?? false,
      noticeDays: process.noticeDays ?? 0,
    };
  });
  return { cap: steps, governance: processes };
}

const NO_EVIDENCE = {
  process: 0,
  accepted: NONE,
  goDays: 0,
  minimumSample: 0,
  mostFailedOfResolved: 1,
  bestDay: 0,
} as const;
