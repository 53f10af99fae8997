import type { AlertSummary } from '../../forecast/alert-forecast.ts';
import { backgroundWords } from '../alert-words.ts';
import { shortDateWords } from '../date-words.ts';
import { estimateWords, headlineWords, numberWords } from '../number-words.ts';
import { DARK_PINK, PAPER } from '../palette.ts';
import { amountAxis } from './amount-axis.ts';
import { defineChart } from './chart.ts';
import { dayAxis, dayNumberIn } from './day-axis.ts';
import { fanKey, fanLayers } from './fan.ts';
import { keyPlace } from './key-place.ts';
import { boxesAt, linesAt, textAt } from './pixel-marks.ts';
import { type Layer, PLOT_WIDTH, plotOf } from './plot.ts';
import { targetPixels, targetRule, unitLabel } from './rule-marks.ts';
import { periodWords, shownDays, spanOf } from './shown-days.ts';
import { weekEnds } from './weeks.ts';

const HEIGHT = 320;
const BELOW = 52;
const HEADROOM = 1.08;
/** A limit many times higher than any alert would press the alerts into the axis: it is named instead of drawn. */
const MOST_TIMES_HIGHER = 4;
/** The limit's name, below its line, pixels. */
const LABEL_BELOW = 13;
const LETTER_WIDTH = 7;

/** Alerts a day against the limit that the programme must stay below. */
export const alerts = defineChart('alerts', {
  title: (forecast) => {
    const { peak, limit } = forecast.alerts;
    const most = headlineWords(peak.p50);
    if (limit === null) return `Alerts peak at ${most} a day in the median future`;
    const at = headlineWords(limit.p50);
    // Against a limit that itself is uncertain, quantiles of the peak say nothing about how often it is reached.
    if (limit.p10 < limit.p90) return `Alerts peak at ${most} a day in the median future; median limit ${at}`;
    if (peak.p10 >= limit.p50) return `Alerts reach the limit of ${at} a day in nine futures of ten`;
    if (peak.p50 >= limit.p50) return `Alerts reach the limit of ${at} a day in half of futures`;
    if (peak.p90 >= limit.p50) return `Alerts peak at ${most} a day; one future in ten reaches the limit, ${at}`;
    return `Alerts peak at ${most} a day; nine futures in ten stay below ${at}`;
  },
  subtitle: (forecast) => {
    const background = backgroundWords(forecast);
    const others = background === '' ? '' : ` Everything else on the network raises ${background} (not drawn).`;
    return (
      `Alerts a day from migrated installations, ${periodWords(shownDays(forecast))}; ` +
      `quantiles, day by day, of ${numberWords(forecast.replications)} simulated futures.${others}`
    );
  },
  describe: (forecast) => {
    const { peak, limit, daysAtOrAboveLimit } = forecast.alerts;
    const background = backgroundWords(forecast);
    const others = background === '' ? '' : `Everything else on the network raises ${background}, not drawn. `;
    const days = shownDays(forecast);
    const against =
      limit === null
        ? 'No limit is stated. '
        : `The limit is ${numberWords(limit.p50)} a day; it is reached on ${estimateWords(daysAtOrAboveLimit)} days on average. `;
    return (
      `Line chart with an uncertainty fan: alerts a day from ${periodWords(days)}. ` +
      `The largest day of a future has ${numberWords(peak.p50)} alerts in the median ` +
      `(P10 ${numberWords(peak.p10)}, P90 ${numberWords(peak.p90)}). ${against}${others}The table has the figures.`
    );
  },
  draw: (forecast) => {
    const days = shownDays(forecast);
    const span = spanOf(days);
    const highest = Math.max(1, ...days.map((day) => day.alerts.p90));
    const { limit } = forecast.alerts;
    const isDrawn = limit !== null && limit.p50 <= MOST_TIMES_HIGHER * highest;
    const largest = Math.max(highest, isDrawn ? limit.p90 : 0) * HEADROOM;
    const axes = { x: dayAxis(span), y: amountAxis(largest, HEIGHT) };
    const fan = days.map(({ date, alerts: { p10, p25, p50, p75, p90 } }) => {
      return { x: dayNumberIn(date) + 0.5, p10, p25, p50, p75, p90 };
    });
    const limitY = limit === null ? -HEIGHT : isDrawn ? HEIGHT * (1 - limit.p50 / largest) : 0;
    const obstacles = { levels: [limitY, limitY + LABEL_BELOW], rules: targetPixels(forecast, span) };
    return plotOf(HEIGHT, BELOW, [
      ...fanLayers(fan, axes),
      ...limitLines(limit, isDrawn, largest),
      ...targetRule(forecast, span, HEIGHT),
      ...limitLabel(limit, isDrawn, limitY),
      unitLabel('Alerts a day'),
      ...fanKey(...keyPlace(fan, span, largest, HEIGHT, obstacles)),
    ]);
  },
  table: (forecast) => ({
    caption: 'Alerts a day, on the last day of each week shown; every day is in daily.csv',
    columns: [
      { label: 'Day', kind: 'day' },
      { label: 'P10', kind: 'number' },
      { label: 'P50', kind: 'number' },
      { label: 'P90', kind: 'number' },
      { label: 'Limit', kind: 'number' },
      ...(forecast.alerts.background > 0 ? [{ label: 'Everything else', kind: 'number' } as const] : []),
    ],
    rows: weekEnds(shownDays(forecast)).map(({ last }) => {
      const limit = forecast.alerts.limit?.p50 ?? 'none stated';
      const beside = forecast.alerts.background > 0 ? [last.background] : [];
      return [shortDateWords(last.date), last.alerts.p10, last.alerts.p50, last.alerts.p90, limit, ...beside];
    }),
  }),
});

/** The limit as a line, dotted at its P10 and P90 where it is uncertain; nothing where it is far above. */
function limitLines(limit: AlertSummary['limit'], isDrawn: boolean, largest: number): Layer[] {
  if (limit === null || !isDrawn) return [];
  const line = (alertsPerDay: number, widthPixels: number, dash?: readonly number[]) => {
    const y = HEIGHT * (1 - alertsPerDay / largest);
    return linesAt([{ x: 0, x2: PLOT_WIDTH, y, y2: y }], DARK_PINK, widthPixels, dash);
  };
  if (limit.p10 === limit.p90) return [line(limit.p50, 2)];
  return [line(limit.p10, 1, [2, 3]), line(limit.p90, 1, [2, 3]), line(limit.p50, 2)];
}

/** The name of the limit below its line; at the top where the line is far above. Paper below it keeps it legible. */
function limitLabel(limit: AlertSummary['limit'], isDrawn: boolean, y: number): Layer[] {
  if (limit === null) return [];
  const isUncertain = limit.p90 > limit.p10;
  const at = isUncertain ? headlineWords(limit.p50) : numberWords(limit.p50);
  const more = isDrawn ? (isUncertain ? ' (median; P10 and P90 dotted)' : '') : ': far above this picture ↑';
  const text = `Limit ${at} a day${more}`;
  return [
    boxesAt([{ x: 4, x2: 8 + text.length * LETTER_WIDTH, y: y + 3, y2: y + 2 * LABEL_BELOW - 4 }], PAPER),
    textAt({ x: 8, y: y + LABEL_BELOW, text, colour: DARK_PINK, bold: true }),
  ];
}
