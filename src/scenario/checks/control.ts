import { isoDateOf } from '../../units/date.ts';
import { SAY } from '../problems.ts';
import { type Check, type Examined, lineOf, tellError } from './check.ts';

/** Steps of the cap in the order of their dates, the first of them without one; rules that can be judged at all; bounds in order. */
export const checkControl: Check = (examined) => {
  checkRules(examined);
  checkCap(examined);
  const mix = examined.words.control?.shareOut?.mix;
  if (mix !== undefined && mix.leastActive > mix.mostActive) {
    tellError(examined, ['control', 'shareOut', 'mix', 'leastActive'], SAY.mixUpsideDown(mix.mostActive));
  }
};

function checkCap(examined: Examined): void {
  const cap = examined.words.control?.cap ?? [];
  let before: number | undefined;
  for (const [place, step] of cap.entries()) {
    if (step === undefined) continue;
    const path = ['control', 'cap', place];
    const { from, by } = step;
    if (place === 0 && from !== undefined) tellError(examined, [...path, 'from'], SAY.firstCapStep());
    if (place === 0 && by !== undefined) tellError(examined, [...path, 'by'], SAY.firstCapStepByProcess());
    if (place > 0 && from === undefined && by === undefined) tellError(examined, path, SAY.capStepWithoutDate());
    if (from !== undefined && by !== undefined) tellError(examined, [...path, 'by'], SAY.capStepTwice());
    for (const word of ['evidence', 'accepted'] as const) {
      if (step[word] !== undefined && by === undefined) tellError(examined, [...path, word], SAY.evidenceForNobody());
    }
    if (by !== undefined) {
      const under = place > 0 ? cap[place - 1]?.volume : undefined;
      if (under !== undefined && step.volume !== undefined && step.volume <= under) {
        tellError(examined, [...path, 'volume'], SAY.raisedNoHigher(under));
      }
      const same = cap.findIndex((other) => other?.by !== undefined && other.volume === step.volume);
      if (same < place)
        tellError(examined, [...path, 'volume'], SAY.raisedTwice(lineOf(examined, ['control', 'cap', same])));
    }
    // Uncertain dates are held against each other by their medians: now and then the later step may come first.
    const median = step.from?.quantile(0.5);
    if (before !== undefined && median !== undefined && median <= before) {
      tellError(examined, [...path, 'from'], SAY.capStepsOutOfOrder(isoDateOf(before)));
    }
    before = median ?? before;
  }
}

/** A rule of the day is judged at later waves. With one wave it would be a safety limit that never speaks. */
function checkRules(examined: Examined): void {
  const { rules } = examined.definitions;
  if (examined.words.calendar?.window?.waves !== 1) return;
  for (const [place, planned] of (examined.words.control?.rules ?? []).entries()) {
    const name = planned === undefined ? '' : String(planned.rule);
    if (Object.hasOwn(rules, name) && rules[name].judged === 'in the day') {
      tellError(examined, ['control', 'rules', place], SAY.ruleWithoutWave(name));
    }
  }
}
