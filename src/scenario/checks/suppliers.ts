import { SAY } from '../problems.ts';
import { type Check, tellError, tellWarning } from './check.ts';

/** Suppliers of active installations are ready some day; of the others, it would be odd if they never were. */
export const checkSuppliers: Check = (examined) => {
  const told = new Set<string>();
  for (const [place, stratum] of (examined.words.fleet?.strata ?? []).entries()) {
    if (stratum === undefined || told.has(stratum.supplier)) continue;
    const { supplier, status, untouched } = stratum;
    // A supplier that could not be read, or that is not known, is told of elsewhere.
    const words = examined.words.suppliers?.[supplier];
    const isDeclared = examined.written.entries.has('suppliers');
    if (isDeclared && (words === undefined || words.ready !== undefined)) continue;
    if (status !== 'dormant' && untouched.number > 0) {
      told.add(supplier);
      const path = isDeclared ? ['suppliers', supplier] : ['fleet', 'strata', place, 'supplier'];
      tellError(examined, path, SAY.neverReady(supplier));
    }
  }
  for (const [supplier, { ready }] of Object.entries(examined.words.suppliers ?? {})) {
    if (ready === undefined && !told.has(supplier))
      tellWarning(examined, ['suppliers', supplier], SAY.neverOperational());
  }
};
