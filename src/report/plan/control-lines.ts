import type { Mix } from '../../control/mix.ts';
import { type Definitions, definitionsOf } from '../../control/plug-ins/definitions.ts';
import type { PlannedRule } from '../../control/rules/rule.ts';
import type { Plan } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';
import type { Settings } from '../../units/settings.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { goNoGoLines } from './go-no-go-lines.ts';
import { governanceLines } from './governance-lines.ts';
import { restraintLines } from './restraint-lines.ts';

/** The strategy, the governance cap and the rules, with their settings. */
export function controlLines(plan: Plan): readonly string[] {
  const { strategy, rules, shareOut, retryShare } = plan.control;
  return [
    ...(plan.control.plugIns ?? []).map(
      ({ file, sha256 }) => `code of the scenario's own: ${file} (SHA-256 ${sha256.slice(0, 12)})`,
    ),
    `strategy ${strategy.name}: ${settingsWords(strategy.settings)}`,
    ...(plan.control.handOver ?? []).map(
      (turn) =>
        `from ${isoDateOf(plan.calendar.firstDayNumber + turn.day)}, strategy ${turn.strategy.name}: ${settingsWords(turn.strategy.settings)}`,
    ),
    ...governanceLines(plan),
    ...goNoGoLines(plan),
    ...restraintLines(plan.control),
    ...(shareOut.floorPerDay > 0
      ? [`every supplier gets ${numberWords(shareOut.floorPerDay)} a day before the rest`]
      : []),
    ...(shareOut.newEntryDays > 0
      ? [
          `a newly listed entry starts at most ${numberWords(shareOut.newEntryPerDay)} a day for ` +
            `${numberWords(shareOut.newEntryDays)} migration days`,
        ]
      : []),
    ...mixLines(shareOut.mix),
    ...(retryShare < 1 ? [`retries take at most ${shareWords(retryShare)} of a day`] : []),
    ...rules.map((planned) => ruleLine(planned, definitionsOf(plan.control))),
  ];
}

/** The bounds of active and dormant; one that bounds nothing is not told. */
function mixLines(mix: Mix | undefined): string[] {
  if (mix === undefined) return [];
  const { leastActive, mostActive } = mix;
  return [
    ...(leastActive > 0 ? [`of each day ${shareWords(leastActive)} is kept for active and mixed installations`] : []),
    ...(mostActive < 1 ? [`active and mixed installations take at most ${shareWords(mostActive)} of a day`] : []),
  ];
}

function ruleLine(planned: PlannedRule, definitions: Definitions): string {
  const { id, rule, scopeKind, settings, dryRun } = planned;
  const name = id === rule ? rule : `${id} (${rule})`;
  const where = scopeKind === 'programme' ? 'the programme' : `each ${scopeKind === 'dmc' ? 'DMC' : scopeKind}`;
  const parts = [
    `${actionWords(planned, definitions)} on ${where}`,
    settingsWords(settings),
    ...(planned.rollsBack === true ? ['rolls back what is in flight'] : []),
    ...patienceWords(planned),
    ...(dryRun ? ['a dry run'] : []),
  ];
  return `rule ${name}: ${parts.filter((part) => part !== '').join('; ')}`;
}

/** How often it looks before it acts, how long it rests after that, and how it tries a scope out. */
function patienceWords({ looks, cooldownDays, probe }: PlannedRule): readonly string[] {
  return [
    ...(looks === undefined ? [] : [`once ${looks.fails} of ${looks.of} looks have failed`]),
    ...(cooldownDays === undefined ? [] : [`rests for ${numberWords(cooldownDays)} days`]),
    ...(probe === undefined
      ? []
      : [
          `then a probe with ${shareWords(probe.share)} of the volume until ${numberWords(probe.sample)} are resolved, ` +
            `passed with failures of at most ${shareWords(probe.mostFailedOfResolved)}`,
        ]),
  ];
}

/** What follows when the rule fails. A rule that knows the largest volume it can bear needs no share. */
function actionWords(
  { rule, action, throttleShare, resumption, resumeAfterDays }: PlannedRule,
  { rules }: Definitions,
): string {
  if (action === 'throttle') return rules[rule].ceiling ? 'throttle' : `throttle to ${shareWords(throttleShare)}`;
  if (action !== 'halt' && action !== 'pause') return action;
  return `${action}, resumed ${resumption === 'after a time' ? `after ${numberWords(resumeAfterDays)} days` : resumption}`;
}

function settingsWords(settings: Settings): string {
  return Object.entries(settings)
    .map(
      ([name, value]) =>
        `${name} ${typeof value === 'number' ? settingWords(value) : value.map(settingWords).join(', ')}`,
    )
    .join('; ');
}

/** A setting may be a share far below one, which `numberWords` would round away. */
function settingWords(value: number): string {
  return Math.abs(value) < 1 && value !== 0 ? String(Number(value.toPrecision(4))) : numberWords(value);
}
