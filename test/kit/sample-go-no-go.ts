import type { Control } from '../../src/control/control.ts';
import type { Absence, Answer } from '../../src/control/go-no-go.ts';
import { type SampleAmount, type SampleLaw, sampleLaw } from './amounts.ts';
import { known } from './known.ts';
import type { Place } from './sample-outcome.ts';

/** How people decide on a day; what is not stated is as plain as can be: all have to be there, and they are. */
export interface SampleGoNoGo {
  /** By id. */
  readonly roles?: Readonly<
    Record<
      string,
      { readonly needed?: boolean; absent?: SampleAmount; absences?: readonly Absence[]; late?: SampleLaw | undefined }
    >
  >;
  readonly quorum?: number;
  /** Tick of the day; the last wave where it is not stated. */
  readonly cutOffTick?: number;
  readonly undecided?: Answer;
  readonly missingData?: Answer;
  readonly holdsInconclusive?: boolean;
  readonly mostHolds?: number;
}

export function sampleGoNoGo(
  stated: SampleGoNoGo | undefined,
  waves: Int32Array,
  place: Place,
): Pick<Control, 'goNoGo'> {
  if (stated === undefined) return {};
  const { roles = {}, quorum, cutOffTick, ...answers } = stated;
  const ids = Object.keys(roles).sort();
  const last = waves[waves.length - 1];
  return {
    goNoGo: {
      undecided: 'no-go',
      missingData: 'no-go',
      holdsInconclusive: false,
      mostHolds: 0,
      ...answers,
      roles: ids.map((id) => {
        const { needed = false, absent = 0, absences = [], late } = roles[id];
        const path = `control.goNoGo.roles.${id}.absent`;
        const lateness = late === undefined ? {} : { late: sampleLaw(late) };
        return { ...known(id), isNeeded: needed, absent: place(path, absent), absences, ...lateness };
      }),
      quorum: Math.min(ids.length, Math.max(1, quorum ?? ids.length)),
      cutOffTick: Math.max(waves[0], cutOffTick ?? last),
    },
  };
}
