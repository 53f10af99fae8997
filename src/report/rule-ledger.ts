import type { Exposure } from '../experiment/exposure.ts';
import type { RuleLedger, RuleWorth } from '../experiment/rule-ledger.ts';
import { countWords, numberWords } from './number-words.ts';
import {
  DEFECT_WORDS,
  defectOf,
  defectWords,
  foundWords,
  isByChance,
  quantileWords,
  rareWords,
  ruleName,
  signedWords,
  stopRateWords,
} from './rule-ledger-words.ts';
import type { Table } from './table.ts';
import { tableLines } from './table-lines.ts';

/** What the rules are worth, for a terminal: a table to compare, then each rule with its intervals. */
export function ruleLedgerLines(ledger: RuleLedger): readonly string[] {
  const { question, classification, replications, defects, rules } = ledger;
  return [
    question,
    '',
    `What each rule is worth by itself: ${countWords(replications, 'future')} without a defect, and as many with each of these:`,
    ...defects.map((defect) => `  ${defectWords(defect)}`),
    ...(defects.length === 0 ? ['  nothing is ever started, so nothing can be found'] : []),
    '',
    'Stops: times that it speaks in 100 clean go days. Attempts exposed: started in the scope of the defect from its onset',
    'until the rule speaks; by chance, where it mostly would have spoken then without the defect too. Days lost: by which an',
    'installation is migrated later, on average, in clean futures.',
    '',
    ...tableLines(ruleLedgerTable(ledger)),
    '',
    'In brackets, 95% intervals.',
    ...rules.flatMap((rule) => ['', ...linesOf(rule, ledger)]),
    '',
    classification,
  ];
}

function linesOf(rule: RuleWorth, ledger: RuleLedger): readonly string[] {
  const { falseStops, daysLost, found } = rule;
  return [
    `${ruleName(rule)}: ${rule.rule}, ${rule.scope}, ${rule.action}`,
    ...(falseStops === null ? ['  no clean go day'] : [`  ${stopsWords(falseStops)}`]),
    `  days lost: ${daysLostWords(daysLost, falseStops?.stops === 0)}`,
    ...found.flatMap((each) => {
      const defect = defectOf(ledger, each.defect);
      return defect === undefined ? [] : [`  ${DEFECT_WORDS[each.defect]}: ${foundWords(each, defect)}`];
    }),
  ];
}

function stopsWords({ estimate, low, high, stops, days }: NonNullable<RuleWorth['falseStops']>): string {
  const seen = `${countWords(stops, 'stop')} in ${numberWords(days)} clean go days`;
  if (estimate === null) return `${seen}: below ${rareWords(high)} in 100`;
  return `${seen}: ${rareWords(estimate)} in 100 (${rareWords(low)} to ${rareWords(high)})`;
}

/** Where the rule never spoke, the futures are the same: that is no estimate of nothing. */
function daysLostWords({ mean, low, high }: RuleWorth['daysLost'], isSilent: boolean): string {
  if (isSilent) return 'none seen';
  return `${signedWords(mean)} (${signedWords(low)} to ${signedWords(high)})`;
}

/** The figures side by side, a row for each rule. */
export function ruleLedgerTable({ defects, rules, replications }: RuleLedger): Table {
  return {
    caption: `What each rule is worth by itself, from ${numberWords(replications)} futures of each kind`,
    columns: [
      { label: 'rule', kind: 'text' },
      { label: 'stops', kind: 'text' },
      ...defects.flatMap(({ name }) => [
        { label: `${DEFECT_WORDS[name]} P50`, kind: 'text' } as const,
        { label: 'P90', kind: 'text' } as const,
      ]),
      { label: 'days lost', kind: 'text' },
    ],
    rows: rules.map((rule) => [
      ruleName(rule),
      stopRateWords(rule),
      ...rule.found.flatMap(({ exposure }) => cellsOf(exposure)),
      rule.falseStops?.stops === 0 ? 'none seen' : signedWords(rule.daysLost.mean),
    ]),
  };
}

function cellsOf(exposure: Exposure | null): readonly string[] {
  if (exposure === null) return ['-', '-'];
  const { p50, p90 } = exposure;
  return isByChance(exposure) ? ['by chance', 'by chance'] : [quantileWords(p50), quantileWords(p90)];
}
