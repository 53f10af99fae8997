import { SAY } from '../problems.ts';
import { valueAt } from '../written.ts';
import { type Check, tellError } from './check.ts';

/** What stands at a service has no scope beside; and who misses a target needs the target, the share and by how much. */
export const checkDisturbances: Check = (examined) => {
  for (const place of (examined.words.disturbances ?? []).keys()) {
    const path = ['disturbances', place];
    const isWritten = (name: string): boolean => valueAt(examined.written, [...path, name]) !== undefined;
    if (isWritten('service') && isWritten('scope')) tellError(examined, [...path, 'scope'], SAY.scopeBesideService());
    const missing = ['target', 'missed', 'overrun'].filter((name) => !isWritten(name));
    if (missing.length > 0 && missing.length < 3) tellError(examined, path, SAY.targetInParts(missing));
  }
};
