import type { Settings } from '../../units/settings.ts';
import type { View } from '../view.ts';
import { faultOf, thrownBy } from './code.ts';
import type { PlugInSource } from './plug-in.ts';

/** First calls at which the view is looked over before and after: whoever writes into it does so early. */
const LOOKS = 32;

/** Watches over what one strategy or rule of a module does. */
export interface Guard {
  /**
   * Does something twice, and gives what it gave: what decides on settings, view and memory alone gives the same again.
   *
   * @param doing what it is, for whoever reads the fault
   * @param act is given nothing of the first time when it is called the second time
   * @param view what it is shown, if it is: it must not write there
   */
  twice<Given>(doing: string, settings: Settings, view: View | undefined, act: () => Given): Given;
  /** Stops with a fault where an answer is none. */
  must(holds: boolean, doing: string, what: string): void;
}

/** A guard for what a module calls so. */
export function guardOf(plugIn: PlugInSource, called: string): Guard {
  let looks = 0;
  const must: Guard['must'] = (holds, doing, what) => {
    if (!holds) throw faultOf(plugIn, `${called}, ${doing}: ${what}`);
  };
  return {
    must,
    twice: (doing, settings, view, act) => {
      freeze(settings);
      const isLooked = view !== undefined && looks < LOOKS;
      if (isLooked) looks++;
      const before = isLooked ? digestOf(view) : '';
      try {
        const first = act();
        must(
          isSame(first, act()),
          doing,
          'it gives another answer when it is asked again; it may go by settings, view and memory alone, not by chance, by time or by what it keeps elsewhere',
        );
        must(!isLooked || digestOf(view) === before, doing, 'it writes into the view');
        return first;
      } catch (thrown) {
        throw thrownBy(plugIn, `${called}, ${doing}`, thrown);
      }
    },
  };
}

/** Settings never change: whoever writes into them is stopped by the engine. */
function freeze(settings: Settings): void {
  if (Object.isFrozen(settings)) return;
  for (const value of Object.values(settings)) Object.freeze(value);
  Object.freeze(settings);
}

/** All figures of a view in one text. */
function digestOf(view: View): string {
  return Object.values(view)
    .map((value) => (ArrayBuffer.isView(value) ? (value as Float64Array).join() : String(value)))
    .join(';');
}

/** Whether two answers are the same figure for figure; NaN is NaN. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (one instanceof Float64Array || one instanceof Uint8Array) return String(one) === String(other);
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((each, place) => isSame(each, other[place]));
}

/** What a module turns words into: numbers and lists of numbers, by name. */
export function settledBy({ must, twice }: Guard, settle: () => Settings): Settings {
  const settings = twice('settle', {}, undefined, () => Object.entries(settle())) as [string, number | number[]][];
  for (const [name, value] of settings) {
    const isSound = [value].flat().every((each) => typeof each === 'number' && Number.isFinite(each));
    must(isSound, 'settle', `it makes '${name}' what is neither a number nor a list of numbers`);
  }
  return Object.fromEntries(settings);
}
