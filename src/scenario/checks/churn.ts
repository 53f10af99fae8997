import { joinedBefore } from '../../fleet/churn.ts';
import { mostOf } from '../../kernel/quantity.ts';
import { MOST_INSTALLATIONS } from '../../units/count.ts';
import { nearest } from '../did-you-mean.ts';
import type { Law } from '../distributions/distribution.ts';
import { dormantKinAmong } from '../dormant-kin.ts';
import type { PartialWords } from '../parse-words.ts';
import { SAY } from '../problems.ts';
import { quantityOf } from '../quantify.ts';
import { STOCKS, type StratumWords } from '../schema/stratum.ts';
import { idOfStratum, installationsOf } from '../strata.ts';
import { type Check, type Examined, tellError, tellWarning } from './check.ts';

/** A stratum with its id, and where it is written. */
type Row = StratumWords & { readonly id: string; readonly place: number };

/** Active installations that change supplier have a dormant stratum to belong to; growth joins strata that there are. */
export const checkChurn: Check = (examined) => {
  const strata = (examined.words.fleet?.strata ?? []).flatMap((stratum, place): Row[] =>
    stratum === undefined ? [] : [{ ...stratum, id: idOfStratum(stratum), place }],
  );
  // A fleet that could not be read is told of elsewhere.
  if (strata.length === 0) return;
  const kinOf = dormantKinAmong(strata);
  const changes = examined.words.churn?.changeOfSupplier ?? [];
  for (const stratum of strata) {
    if (stratum.becomes !== undefined) checkNamedKin(examined, stratum, strata);
    else if (stratum.status === 'active' && changes.some(({ scope }) => reaches(scope, stratum))) {
      checkKin(examined, stratum, kinOf(stratum));
    }
  }
  if (changes.length > 0 && !strata.some(({ status }) => status === 'active')) {
    tellWarning(examined, ['churn', 'changeOfSupplier'], SAY.nobodyChangesSupplier());
  }
  if (changes.length === 0 && examined.words.churn?.unnoticed !== undefined) {
    tellWarning(examined, ['churn', 'unnoticed'], SAY.nothingUnnoticed());
  }
  checkGrowth(examined, strata);
};

function checkGrowth(examined: Examined, strata: readonly Row[]): void {
  const ids = strata.map(({ id }) => id);
  let installations = 0;
  for (const row of strata) {
    for (const count of [row.untouched, ...STOCKS.flatMap((key) => row[key] ?? []).map((stock) => stock.count)]) {
      installations += installationsOf(count, row.devicesPerInstallation) ?? 0;
    }
  }
  for (const [place, words] of (examined.words.churn?.growth ?? []).entries()) {
    const path = ['churn', 'growth', place];
    const id = String(words['stratum']);
    if (!ids.includes(id)) tellError(examined, [...path, 'stratum'], SAY.unknownStratum(id, nearest(id, ids)));
    const most = mostOf(quantityOf('', words['installations'] as Law));
    const days = examined.words.time?.horizon ?? 0;
    installations += words['kind'] === 'lump' ? most : joinedBefore(most, days);
    if (installations > MOST_INSTALLATIONS) {
      tellError(examined, path, SAY.growsTooLarge('2,000,000,000'));
      return;
    }
  }
}

function reaches(
  scope: NonNullable<PartialWords['churn']>['changeOfSupplier'][number]['scope'],
  stratum: Row,
): boolean {
  if (typeof scope === 'string') return true;
  const [kind, id] = Object.entries(scope)[0] as ['cohort' | 'dmc' | 'supplier', string];
  return stratum[kind] === id;
}

/** Without a name there must be just one that they can become. */
function checkKin(examined: Examined, stratum: Row, kin: readonly Row[]): void {
  if (kin.length === 1) return;
  const path = ['fleet', 'strata', stratum.place];
  tellError(
    examined,
    path,
    kin.length === 0
      ? SAY.noDormantKin(stratum.id, stratum.cohort, stratum.dmc)
      : SAY.severalDormantKin(
          stratum.id,
          kin.map(({ id }) => id),
        ),
  );
}

/** What is named must be a dormant stratum of the same cohort and DMC, and the namer active. */
function checkNamedKin(examined: Examined, stratum: Row, strata: readonly Row[]): void {
  const path = ['fleet', 'strata', stratum.place, 'becomes'];
  const becomes = String(stratum.becomes);
  const named = strata.find(({ id }) => id === becomes);
  if (stratum.status !== 'active') tellError(examined, path, SAY.onlyActiveBecome(stratum.status));
  else if (named === undefined) {
    const ids = strata.filter(({ status }) => status === 'dormant').map(({ id }) => id);
    tellError(examined, path, SAY.unknownStratum(becomes, nearest(becomes, ids)));
  } else if (named.status !== 'dormant' || named.cohort !== stratum.cohort || named.dmc !== stratum.dmc) {
    tellError(examined, path, SAY.notDormantKin(stratum.cohort, stratum.dmc));
  }
}
