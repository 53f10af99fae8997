import { type Dno, limitOf } from '../../fleet/alerts.ts';
import { NONE } from '../../kernel/identity.ts';
import { mostOf } from '../../kernel/quantity.ts';
import type { Plan } from '../../plan/plan.ts';
import { isoDateOf } from '../../units/date.ts';
import { shortDateWords } from '../date-words.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { quantityWords } from './quantity-words.ts';

/** The limits of alerts, and what raises or lowers alerts beside their rates. */
export function alertLines(plan: Plan): readonly string[] {
  const { alerts, quantities } = plan;
  const { limitPerDay, capDay, capPerDay, dnos, backgroundPerDay, backgroundGrowth } = alerts;
  const fromDay = (place: number): string => quantityWords(quantities[place], (day) => dayWords(plan, day));
  return [
    limitPerDay === NONE
      ? 'no limit of alerts'
      : `limit of alerts a day: ${quantityWords(quantities[limitPerDay], numberWords)}`,
    ...(alerts.networkLimitPerDay === undefined
      ? []
      : [
          `limit of alerts a day of the whole network: ${quantityWords(quantities[alerts.networkLimitPerDay], numberWords)}`,
        ]),
    ...(dnos.length === 0 ? [] : [`alerts by DNO: ${dnos.map(dnoWords).join('; ')}`]),
    ...powerLines(plan, fromDay),
    ...(capDay === NONE
      ? []
      : [`of an installation at most ${numberWords(capPerDay)} alerts a day get through, from ${fromDay(capDay)}`]),
    ...(backgroundGrowth === 0
      ? []
      : [
          `everything else on the network raises ${numberWords(backgroundPerDay)} alerts a day, ` +
            `${shareWords(backgroundGrowth)} more every 365 days`,
        ]),
  ];
}

function dnoWords(dno: Dno): string {
  const limit = limitOf(dno);
  const words = Number.isFinite(limit) ? `limit ${numberWords(limit)} a day` : 'no limit';
  return `${dno.label} ${shareWords(dno.share)}, ${words}`;
}

/** Power and voltage alerts of each cohort that has them, and whether DNOs can configure them. */
function powerLines({ alerts, cohorts, quantities }: Plan, fromDay: (place: number) => string): readonly string[] {
  const rateWords = (value: number): string => String(Number(value.toPrecision(3)));
  return cohorts.flatMap(({ label }, cohort) => {
    const rate = quantities[alerts.powerRate[cohort]];
    if (mostOf(rate) === 0) return [];
    const day = alerts.configuredDay[cohort];
    const configured =
      day === NONE
        ? 'no DNO configures them'
        : `${quantityWords(quantities[alerts.configuredShare], shareWords)} of them from ${fromDay(day)}`;
    return [
      `${label}: ${quantityWords(rate, rateWords)} power and voltage alerts a day of an installation; ${configured}`,
    ];
  });
}

function dayWords({ calendar }: Plan, day: number): string {
  return day <= 0 ? 'the first day' : shortDateWords(isoDateOf(calendar.firstDayNumber + Math.floor(day)));
}
