import type { Settings } from '../../units/settings.ts';
import { type Evidence, FAIL, INCONCLUSIVE, PASS, type Rule } from '../rules/rule.ts';
import type { View } from '../view.ts';
import { guardOf, settledBy } from './guard.ts';
import type { PlugInSource } from './plug-in.ts';

/** Figures that a verdict may rest on. */
const MOST_EVIDENCE = 3;

/**
 * A rule of a module, watched over: what it says is a verdict, and rests on what it is given alone. Of what it remembers it is
 * given that of the scope, and no other: it cannot widen the scope.
 */
export function guardedRule(plugIn: PlugInSource, rule: Rule): Rule {
  const guard = guardOf(plugIn, `the rule '${rule.name}'`);
  const { must, twice } = guard;
  const { memory: size = 0, restart, ceiling, reaction } = rule;
  /** Asks it with a copy of its memory of the scope, which is kept if it may write there. */
  const asked = <Given>(
    doing: string,
    settings: Settings,
    view: View,
    memory: Float64Array,
    at: number,
    ask: (own: Float64Array) => Given,
  ): Given => {
    const [given, after] = twice(doing, settings, view, () => {
      const own = memory.slice(at, at + size);
      return [ask(own), own] as const;
    });
    must(!after.includes(Number.NaN), doing, 'it writes what is no number into its memory');
    if (doing !== 'evidence') memory.set(after, at);
    return given;
  };
  return Object.freeze({
    ...rule,
    // Nobody but its author knows what it looks at.
    looksAtBooks: true,
    settle: (words) => settledBy(guard, () => rule.settle(words)),
    judge: (settings, view, scope, memory, at) => {
      const verdict = asked('judge', settings, view, memory, at, (own) => rule.judge(settings, view, scope, own, 0));
      const isVerdict = verdict === PASS || verdict === INCONCLUSIVE || verdict === FAIL;
      must(isVerdict, 'judge', `it gives ${String(verdict)}, neither PASS, INCONCLUSIVE nor FAIL`);
      return verdict;
    },
    evidence: (settings, view, scope, memory, at) => {
      const figures = asked('evidence', settings, view, memory, at, (own) =>
        rule.evidence(settings, view, scope, own, 0),
      );
      must(isEvidence(figures), 'evidence', 'it gives no list of at most three pairs of a name and a number');
      return figures;
    },
    ...(restart === undefined
      ? {}
      : {
          restart: (settings, view, scope, memory, at) => {
            asked('restart', settings, view, memory, at, (own) => restart.call(rule, settings, view, scope, own, 0));
          },
        }),
    ...(ceiling === undefined
      ? {}
      : {
          ceiling: (settings, view) => {
            const most = twice('ceiling', settings, view, () => ceiling.call(rule, settings, view));
            must(
              Number.isInteger(most) && most >= 0,
              'ceiling',
              `it gives ${String(most)}, where a whole number from 0 on is expected`,
            );
            return most;
          },
        }),
    ...(reaction === undefined
      ? {}
      : {
          reaction: (settings, shift) => {
            const attempts = twice('reaction', settings, undefined, () => reaction.call(rule, settings, shift));
            must(attempts >= 0, 'reaction', `it gives ${String(attempts)}, where a number from 0 on is expected`);
            return attempts;
          },
        }),
  } satisfies Rule);
}

function isEvidence(figures: unknown): figures is readonly Evidence[] {
  return (
    Array.isArray(figures) &&
    figures.length <= MOST_EVIDENCE &&
    figures.every((figure) => Array.isArray(figure) && typeof figure[0] === 'string' && Number.isFinite(figure[1]))
  );
}
