import type { RuleLedger } from '../experiment/rule-ledger.ts';
import { plotOf } from './charts/plot.ts';
import { ruleLanes, ruleLanesHeight } from './charts/rule-lanes.ts';
import type { Figure } from './figure.ts';
import { footerOf } from './footer.ts';
import { numberWords } from './number-words.ts';
import { ruleLedgerTable } from './rule-ledger.ts';
import { defectOf, foundWords, isByChance, ruleName, stopRateWords } from './rule-ledger-words.ts';

const BELOW = 34;

/** The rules as a picture: who finds what how late, and how often each stops for nothing. */
export function ruleLedgerFigure(ledger: RuleLedger): Figure {
  const { rules, replications, classification } = ledger;
  return {
    name: 'rules',
    title: titleOf(ledger),
    subtitle:
      `Attempts of a defect's scope that are started from its onset until the rule speaks: filled, the median of ` +
      `${numberWords(replications)} futures; hollow, P90. grey, where it mostly would have spoken then without the defect. Logarithmic scale.`,
    description: rules
      .map((rule) => {
        const found = rule.found.flatMap((each) => {
          const defect = defectOf(ledger, each.defect);
          return defect === undefined ? [] : [`${each.defect} ${foundWords(each, defect)}`];
        });
        return `${ruleName(rule)}: ${stopRateWords(rule)} stops in 100 clean go days; ${found.join('; ')}.`;
      })
      .join(' '),
    classification,
    footer: footerOf(ledger),
    specification: plotOf(ruleLanesHeight(ledger), BELOW, ruleLanes(ledger)),
    table: ruleLedgerTable(ledger),
  };
}

/** The rule that finds the fivefold defect soonest among those that half of the futures see. */
function titleOf({ rules }: RuleLedger): string {
  const seen = rules.flatMap((rule) => {
    const exposure = rule.found.find(({ defect }) => defect === 'fiveTimes')?.exposure ?? null;
    const attempts = exposure?.p50.attempts ?? null;
    return exposure === null || attempts === null || isByChance(exposure) ? [] : [{ name: ruleName(rule), attempts }];
  });
  if (seen.length === 0) return 'No rule finds a fivefold defect in half of the futures';
  const soonest = seen.reduce((best, each) => (each.attempts < best.attempts ? each : best));
  return `Soonest to speak after a fivefold defect: ${soonest.name}, ${numberWords(soonest.attempts)} attempts exposed`;
}
