import fc from 'fast-check';
import type { SampleAmount } from './amounts.ts';
import { anyDay, anyLaw } from './any-amount.ts';
import type { SampleDisturbance } from './sample-options.ts';

/**
 * Outages by date and by chance, of services and of scopes, noticed at once or late, shorter than a tick or as long as days;
 * and a planned test, which may take a whole day. They may begin in the same tick.
 */
export function anyOutages(): fc.Arbitrary<SampleDisturbance[]> {
  const where = fc.constantFrom<Pick<SampleDisturbance, 'scope' | 'service'>>(
    {},
    { scope: 'dmc dmc-1' },
    { scope: 'supplier keen' },
    { service: 'tooling' },
    { service: 's1sp-cohort-1' },
  );
  const some = fc.record({
    where,
    hits: fc.constantFrom<SampleAmount>(0, 0.3, 1, { uniform: [0, 1] }),
    fate: fc.constantFrom(0, 2),
    length: fc.oneof(anyLaw(0), fc.constantFrom(0, 4, 40)),
    notice: fc.constantFrom(
      {},
      { lagMinutes: 60 },
      { lagMinutes: 900, category: 1 },
      { lagMinutes: 6000, category: 2 },
    ),
  });
  return fc
    .record({
      dated: some,
      chance: some,
      test: some,
      onset: anyDay(),
      minutes: fc.constantFrom(0, 560, 600, 660),
      perMonth: fc.constantFrom(0, 5, 20),
      slow: fc.record({
        where: fc.constantFrom({}, { service: 'tooling' }, { service: 's1sp-cohort-1' }),
        left: fc.constantFrom<SampleAmount>(0, 0.3, 1, { uniform: [0, 1] }),
        length: fc.oneof(anyLaw(0), fc.constantFrom(40, 300)),
        longer: fc.oneof(anyLaw(0), fc.constantFrom(0, 3, 120)),
      }),
      presence: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
    })
    .map(({ dated, chance, test, onset, minutes, perMonth, slow, presence }) => {
      const all: SampleDisturbance[] = [
        {
          id: 'outage',
          disturbance: 'outage',
          ...dated.where,
          settings: { minutes, fate: dated.fate, ...dated.notice },
          quantities: { onset, hits: dated.hits },
          laws: { length: dated.length },
        },
        {
          id: 'outages',
          disturbance: 'outages',
          ...chance.where,
          settings: { fate: chance.fate, ...chance.notice, months: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5] },
          quantities: { perMonth, hits: chance.hits },
          laws: { length: chance.length },
        },
        {
          id: 'test',
          disturbance: 'failover-test',
          ...test.where,
          settings: { minutes: 600, fate: test.fate },
          quantities: { onset, hits: test.hits },
          laws: { length: test.length },
        },
        {
          id: 'slow',
          disturbance: 'slow-service',
          ...slow.where,
          settings: { minutes },
          quantities: { onset, left: slow.left },
          laws: { length: slow.length, longer: slow.longer },
        },
      ];
      return all.filter((_, place) => presence[place]);
    });
}
