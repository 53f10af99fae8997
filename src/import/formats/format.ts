import type { z } from 'zod';
import { assert } from '../../kernel/assert.ts';
import type { WrittenMap } from '../../scenario/written.ts';
import type { MigrationWindow } from '../migration-window.ts';
import type { NoteList } from '../note-list.ts';

/** What is said beside a policy, because its format does not say it. */
export interface Given {
  /** The volume of a day on which nothing is held back, in installations. */
  readonly fullVolumePerDay?: number;
  readonly window?: MigrationWindow;
}

/** Words of a scenario as they are written: maps, lists, texts and numbers. */
export type ScenarioWordsToWrite = Readonly<Record<string, unknown>>;

/** What a policy comes to, as it stands in a scenario. */
export interface Translation {
  readonly strategy: ScenarioWordsToWrite;
  readonly rules: readonly ScenarioWordsToWrite[];
  /** Under `calendar`, where the policy has hours of its own. */
  readonly calendar?: ScenarioWordsToWrite;
}

/** A kind of policy document that another system reads. */
export interface Format {
  readonly name: string;
  /** What it is, such as 'an AWS IoT job'. */
  readonly says: string;
  /** What a document of this kind has, for whoever hands in one that has it not. */
  readonly marks: string;
  /** The part of a document that is a policy of this kind, or nothing. */
  policyIn(document: WrittenMap): WrittenMap | undefined;
  /** What is read of it. Keys that are not named here are let through: the translation says what becomes of them. */
  readonly words: z.ZodObject;
  /** Why a volume has to be given; left out by a format that states one. */
  readonly wantsVolume?: string;
  /** Turns those words into a strategy and rules, and notes what it could not carry over. */
  translate(words: never, given: Given, notes: NoteList): Translation;
}

/** The volume that was given. A format that wants one is never asked without: importPolicy has told its author. */
export function volumeGiven({ fullVolumePerDay }: Given): number {
  assert(fullVolumePerDay !== undefined, 'a format that says why it wants a volume is given one');
  return fullVolumePerDay;
}

/** Defines a format; `formats/index` lists it. */
export function defineFormat<Words extends z.ZodObject>(
  name: string,
  definition: Omit<Format, 'name' | 'words' | 'translate'> & {
    readonly words: Words;
    translate(words: z.output<Words>, given: Given, notes: NoteList): Translation;
  },
): Format {
  return Object.freeze({ name, ...definition });
}
