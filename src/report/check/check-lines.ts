import type { Checked } from '../../regression/check.ts';
import { shortDateWords } from '../date-words.ts';
import { foundWords } from '../expectation-lines.ts';
import { numberWords } from '../number-words.ts';
import { tableLines } from '../table-lines.ts';
import { checkTable } from './check-table.ts';
import { attributionWords, effectWords, failedClaims, hasNoticed, verdictWords } from './words.ts';

/** What a check found, for a terminal: the verdict, every output with what it rests on, the claims, and what explains a change. */
export function checkLines(checked: Checked): readonly string[] {
  const { scenario, accepted, sunset, cannotForecast } = checked;
  return [
    `${scenario}: ${verdictWords(checked)}`,
    `  baseline of ${shortDateWords(accepted.on)} by ${accepted.by} (${accepted.reason}), good until ${shortDateWords(sunset)}`,
    ...(cannotForecast === null ? [] : [`  there is no date to compare: ${cannotForecast}`]),
    ...(checked.tier === 'bytes' ? [] : tableLines(checkTable(checked)).map((line) => `  ${line}`)),
    ...distanceLines(checked),
    ...attributionLines(checked),
    ...claimLines(checked),
    `  ${controlWords(checked)}`,
  ];
}

/** How far the dates moved, which is told and not judged: quantiles have no power. */
function distanceLines({ outputs, tier }: Checked): readonly string[] {
  return outputs.flatMap(({ distance, shifts }) => {
    if (distance === undefined || tier === 'bytes') return [];
    const moved = Object.entries(shifts ?? {}).map(
      ([name, days]) =>
        `${name} ${days === null ? 'beyond the horizon' : `${days > 0 ? '+' : ''}${numberWords(days)}`}`,
    );
    return [
      `  clearance moved ${numberWords(distance.distance)} working days on average (at most ${numberWords(distance.upper)}; ` +
        `chance alone makes ${numberWords(distance.byChance)}; ${numberWords(distance.allowed)} are allowed); in working days, ${moved.join(', ')}`,
    ];
  });
}

function attributionLines({ attribution }: Checked): readonly string[] {
  if (attribution === null) return [];
  const { changes, together, program, more } = attribution;
  return [
    ...changes.map((change) => `  ${attributionWords(change, together)}`),
    ...(more === 0 ? [] : [`  ${numberWords(more)} further changes were not swapped one by one`]),
    ...(program.clearance.difference === 0 && program.attempts.difference === 0
      ? []
      : [`  the program itself explains ${effectWords(program, together)}`]),
  ];
}

function claimLines(checked: Checked): readonly string[] {
  const { claims } = checked;
  if (claims.length === 0) return [];
  const failed = failedClaims(checked);
  if (failed.length === 0)
    return [`  ${claims.length === 1 ? 'its claim holds' : `all ${numberWords(claims.length)} claims hold`}`];
  return failed.map((claim) => `  the claim does not hold: ${claim.text}; found ${foundWords(claim)}`);
}

/** What the negative control says: whether the check would have noticed anything. */
export function controlWords(checked: Checked): string {
  return hasNoticed(checked)
    ? 'control: a quarter more installations were noticed'
    : 'control FAILED: a quarter more installations were not noticed, so that this check says nothing; more futures are needed';
}
