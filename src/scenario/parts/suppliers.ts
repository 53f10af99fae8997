import { NEVER_DAY } from '../../fleet/eligible-products.ts';
import type { Supplier } from '../../fleet/supplier.ts';
import { named } from '../../kernel/identity.ts';
import { certain, daysFrom } from '../amounts.ts';
import type { Workshop } from './places.ts';

/** The suppliers: when they are ready, and what they authorise. */
export function plannedSuppliers({ scenario, amounts, firstDayNumber }: Workshop): Supplier[] {
  return scenario.suppliers.map(({ id, label, words }) => {
    const path = `suppliers.${id}`;
    const ready = words.ready === undefined ? certain(NEVER_DAY) : daysFrom(firstDayNumber, words.ready);
    return {
      ...named(id, label),
      ready: amounts.place(`${path}.ready`, ready),
      accuracy: amounts.place(`${path}.accuracy`, words.accuracy),
      weeklyFactor: amounts.place(`${path}.weeklyFactor`, words.weeklyFactor),
      weeksAhead: words.weeksAhead,
    };
  });
}
