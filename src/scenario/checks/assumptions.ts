import { nearest } from '../did-you-mean.ts';
import { SAY } from '../problems.ts';
import { scenarioWords } from '../schema/scenario.ts';
import { keysAt, type Path, valueAt, type WrittenMap } from '../written.ts';
import { type Check, tellError, tellWarning } from './check.ts';

/**
 * An assumption is about something that the scenario says. One that has become pointless because its subject has gone
 * is a warning; one whose first word is no key of a scenario at all is a mistake.
 */
export const checkAssumptions: Check = (examined) => {
  const heads = Object.keys(scenarioWords.shape);
  for (const [place, assumption] of (examined.words.assumptions ?? []).entries()) {
    if (assumption === undefined) continue;
    const path = ['assumptions', place, 'about'];
    const steps = assumption.about.split('.');
    if (!heads.includes(steps[0]))
      tellError(examined, path, SAY.aboutNothing(steps[0], heads, nearest(steps[0], heads)));
    else if (![examined.written, examined.inherited].some((map) => leadsSomewhere(map, [], steps)))
      tellWarning(examined, path, SAY.aboutWhatIsNotSaid());
  }
};

/** Whether a path with `*` for any key or place leads to a value; ids may hold dots, so several steps may be one key. */
function leadsSomewhere(written: WrittenMap, path: Path, steps: readonly string[]): boolean {
  if (steps.length === 0) return true;
  const here = valueAt(written, path);
  if (here?.kind === 'list') {
    return here.items.some(
      (_, place) =>
        [String(place), '*'].includes(steps[0]) && leadsSomewhere(written, [...path, place], steps.slice(1)),
    );
  }
  return keysAt(written, path).some((key) => {
    const length = steps[0] === '*' ? 1 : key.split('.').length;
    const isKey = steps[0] === '*' || steps.slice(0, length).join('.') === key;
    return isKey && leadsSomewhere(written, [...path, key], steps.slice(length));
  });
}
