import type { Held } from '../held.ts';
import { REVIEWS, type Strategy } from '../strategies/strategy.ts';
import { guardOf, settledBy } from './guard.ts';
import type { PlugInSource } from './plug-in.ts';

/** A strategy of a module, watched over: what it decides is a decision, and rests on what it is given alone. */
export function guardedStrategy(plugIn: PlugInSource, strategy: Strategy): Strategy {
  const guard = guardOf(plugIn, `the strategy '${strategy.name}'`);
  const { must, twice } = guard;
  const { hold } = strategy;
  return Object.freeze({
    ...strategy,
    settle: (words, names) => settledBy(guard, () => strategy.settle(words, names)),
    review: (settings, view, memory) => {
      const [review, after] = twice('review', settings, view, () => {
        const own = memory.slice();
        return [strategy.review(settings, view, own), own] as const;
      });
      must(
        review === undefined || REVIEWS.includes(review),
        'review',
        `it gives ${told(review)}, neither nothing nor one of ${REVIEWS.join(', ')}`,
      );
      must(!after.includes(Number.NaN), 'review', 'it writes what is no number into its memory');
      memory.set(after);
      return review;
    },
    target: (settings, memory) => {
      const target = twice('target', settings, undefined, () => strategy.target(settings, memory.slice()));
      must(
        typeof target === 'number' && target >= 0 && Number.isFinite(target),
        'target',
        `it gives ${told(target)}, where a number from 0 on is expected`,
      );
      return target;
    },
    ...(hold === undefined
      ? {}
      : {
          hold: (settings, view, memory, held) => {
            const [scopes, perEntry] = twice('hold', settings, view, () => {
              const own: Held = {
                scopes: held.scopes.slice(),
                strata: held.strata.slice(),
                perEntry: held.perEntry.slice(),
              };
              hold.call(strategy, settings, view, memory.slice(), own);
              return [own.scopes, own.perEntry] as const;
            });
            must(
              scopes.every((isHeld) => isHeld <= 1),
              'hold',
              "it writes something else than 0 or 1 into 'scopes'",
            );
            must(
              perEntry.every((most) => most >= 0),
              'hold',
              "it writes what is no number from 0 on into 'perEntry'",
            );
            held.scopes.set(scopes);
            held.perEntry.set(perEntry);
          },
        }),
  } satisfies Strategy);
}

function told(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
