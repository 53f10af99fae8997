import { z } from 'zod';
import { installations } from '../../units/count.ts';
import { date } from '../../units/date.ts';
import { volumePerDay } from '../../units/rate.ts';
import { settingOf, settingsOf } from '../../units/settings.ts';
import { share } from '../../units/share.ts';
import { exceedsShareOf, reachesShareOf } from '../../units/share-of.ts';
import { wholeDays } from '../../units/whole-days.ts';
import { defineRule, FAIL, INCONCLUSIVE, PASS } from '../rules/rule.ts';
import { attempts, classSettings, counted, sample, threshold } from '../rules/sample.ts';
import { PROGRAMME } from '../scope.ts';
import { failedIn, resolvedIn, startedIn } from '../so-far.ts';
import { remaining, unresolved } from '../strategies/backlog.ts';
import { defineStrategy } from '../strategies/strategy.ts';
import { CLASSES, FIRST, LATER } from '../view.ts';

/** What a module of the user's own is handed: what our own strategies and rules are written with. */
export const KIT = Object.freeze({
  defineStrategy,
  defineRule,
  // For the words that a scenario may write: zod, the amounts with their units, and the words that rules share.
  z,
  volumePerDay,
  installations,
  share,
  date,
  wholeDays,
  threshold,
  sample,
  attempts,
  // For the settings that they become.
  classSettings,
  settingOf,
  settingsOf,
  // For verdicts and decisions.
  PASS,
  INCONCLUSIVE,
  FAIL,
  PROGRAMME,
  CLASSES,
  FIRST,
  LATER,
  counted,
  startedIn,
  resolvedIn,
  failedIn,
  remaining,
  unresolved,
  exceedsShareOf,
  reachesShareOf,
});

export type Kit = typeof KIT;
