import type { DayForecast, Forecasted } from '../../forecast/forecast.ts';
import { byDateWords, dateWords, isAfterHorizon, shortDateWords } from '../date-words.ts';
import { numberWords } from '../number-words.ts';
import { DARK_GREY, DARK_PINK } from '../palette.ts';
import { amountAxis } from './amount-axis.ts';
import { defineChart } from './chart.ts';
import { type DaySpan, dayAxis, dayNumberIn } from './day-axis.ts';
import { type FanPoint, fanKey, fanLayers, type KeyLine } from './fan.ts';
import { keyPlace } from './key-place.ts';
import { clearanceLane, goLane } from './lanes.ts';
import { textAt } from './pixel-marks.ts';
import { type Axes, type Layer, plotOf } from './plot.ts';
import { targetPixels, targetRule, unitLabel } from './rule-marks.ts';
import { scopeOf } from './scope.ts';
import { periodWords, shownDays, spanOf } from './shown-days.ts';
import { weekEnds } from './weeks.ts';

const HEIGHT = 380;
/** The axis and three lanes. */
const BELOW = 190;
const HEADROOM = 1.04;

/** The burn-up: how many are migrated by which day, with what certainty, and on which days nothing moves. */
export const pacing = defineChart('pacing', {
  title: (forecast) => {
    const { cleared, p50 } = forecast.clearance;
    if (!isAfterHorizon(p50)) return `Backlog clears by ${dateWords(p50)} in half of futures`;
    const end = dateWords(forecast.lastDay);
    return cleared === 0
      ? `Backlog does not clear by ${end} in any simulated future`
      : `Backlog does not clear by ${end} in most futures`;
  },
  subtitle: (forecast) => {
    const days = shownDays(forecast);
    const isCut = days.length < forecast.days.length;
    return (
      `Installations migrated, cumulative at each day’s end, ${periodWords(days)}` +
      `${isCut ? ` (simulated to ${dateWords(forecast.lastDay)})` : ''}; ` +
      `quantiles, day by day, of ${numberWords(forecast.replications)} simulated futures.`
    );
  },
  describe: (forecast) => {
    const days = shownDays(forecast);
    const last = days[days.length - 1];
    const { p10, p50, p90 } = forecast.clearance;
    return (
      `Line chart with an uncertainty fan: installations migrated from ${periodWords(days)}. ` +
      `The median rises from ${numberWords(forecast.fleet.migratedBefore)} to ${numberWords(last.migrated.p50)} ` +
      `of ${numberWords(forecast.fleet.installations)} in scope. ` +
      `A dashed line shows the plan: what would be migrated if every migration day started all that the strategy aims at; ` +
      `it reaches ${numberWords(last.planned)} on ${dateWords(endOfPlan(days))}. ` +
      `The backlog clears ${byDateWords(p10)} in one future of ten, ${byDateWords(p50)} in half, ` +
      `${byDateWords(p90)} in nine of ten. ${targetSentence(forecast)}` +
      `A strip below shows by day the share of futures in which migration went ahead: ` +
      `${numberWords(days.filter((day) => !day.migrationDay).length)} of ${numberWords(days.length)} days ` +
      `are closed by the calendar. The table has the figures.`
    );
  },
  draw: (forecast) => {
    const days = shownDays(forecast);
    const span = spanOf(days);
    const scope = scopeOf(forecast, days);
    const largest = Math.max(...scope, ...days.map((day) => day.migrated.p90)) * HEADROOM;
    const axes = { x: dayAxis(span), y: amountAxis(largest, HEIGHT) };
    const fan = migratedFan(forecast, days, span);
    const scopeY = HEIGHT * (1 - scope[0] / largest);
    const scopeLabelY = scopeY + (scopeY < 30 ? 14 : -12);
    const planned = plannedPoints(forecast, days, span);
    const obstacles = { levels: [scopeY, scopeLabelY], rules: targetPixels(forecast, span), beside: 1 };
    // The key must keep clear of the plan as well.
    const taken = fan.map((point, place) => ({ ...point, p90: Math.max(point.p90, planned[place].installations) }));
    return plotOf(HEIGHT, BELOW, [
      ...fanLayers(fan, axes),
      scopeLine(scope, span, axes),
      plannedLine(planned, axes),
      textAt({
        x: 8,
        y: scopeLabelY,
        text: `In scope: ${numberWords(scope[0])}`,
        colour: DARK_GREY,
      }),
      ...targetRule(forecast, span, HEIGHT),
      unitLabel('Installations'),
      ...fanKey(...keyPlace(taken, span, largest, HEIGHT, obstacles), [PLANNED]),
      ...goLane(days, span, HEIGHT + 52),
      ...clearanceLane('95% clear', forecast.clearance.share95, span, HEIGHT + 116),
      ...clearanceLane('All clear', forecast.clearance, span, HEIGHT + 160),
    ]);
  },
  table: (forecast) => {
    const days = shownDays(forecast);
    return {
      caption: 'Installations migrated, cumulative, at the end of each week shown; every day is in daily.csv',
      columns: [
        { label: 'Day', kind: 'day' },
        { label: 'Planned', kind: 'number' },
        { label: 'P10', kind: 'number' },
        { label: 'P25', kind: 'number' },
        { label: 'P50', kind: 'number' },
        { label: 'P75', kind: 'number' },
        { label: 'P90', kind: 'number' },
        { label: 'Backlog, P50', kind: 'number' },
        { label: 'Migration days in the week', kind: 'number' },
        { label: 'of them go, mean', kind: 'number' },
      ],
      rows: weekEnds(days).map(({ last, days: week }) => {
        const { p10, p25, p50, p75, p90 } = last.migrated;
        const open = week.filter((day) => day.migrationDay);
        const goDays = open.reduce((sum, day) => sum + day.go, 0);
        const { date, planned, backlog } = last;
        return [shortDateWords(date), planned, p10, p25, p50, p75, p90, backlog.p50, open.length, goDays];
      }),
    };
  },
});

function targetSentence(forecast: Forecasted): string {
  if (forecast.target === null) return '';
  return `The target is ${dateWords(forecast.target.date)}; the probability of clearing by then is ${forecast.target.probability.says}. `;
}

/** The fan starts on the first morning from what was migrated before; each day's figure stands at the day's end. */
function migratedFan(forecast: Forecasted, days: readonly DayForecast[], span: DaySpan): FanPoint[] {
  const before = forecast.fleet.migratedBefore;
  const start = { x: span.first, p10: before, p25: before, p50: before, p75: before, p90: before };
  const ends = days.map(({ date, migrated: { p10, p25, p50, p75, p90 } }) => {
    return { x: dayNumberIn(date) + 1, p10, p25, p50, p75, p90 };
  });
  return [start, ...ends];
}

/** What the strategy aims at, summed up over the days that the calendar leaves: nothing held back, nothing failed. */
const PLANNED: KeyLine = { text: 'Planned: all that is aimed at', colour: DARK_PINK, width: 1.75, dash: [9, 4] };

interface PlannedPoint {
  readonly x: number;
  readonly installations: number;
}

function plannedPoints(forecast: Forecasted, days: readonly DayForecast[], span: DaySpan): PlannedPoint[] {
  const start = { x: span.first, installations: forecast.fleet.migratedBefore };
  return [start, ...days.map(({ date, planned }) => ({ x: dayNumberIn(date) + 1, installations: planned }))];
}

/** Drawn as far as it rises. */
function plannedLine(points: readonly PlannedPoint[], axes: Axes): Layer {
  const { colour, width, dash } = PLANNED;
  const most = points[points.length - 1].installations;
  const end = points.findIndex(({ installations }) => installations === most);
  return {
    data: { values: points.slice(0, end + 1) },
    mark: { type: 'line', color: colour, strokeWidth: width, strokeDash: [...dash] },
    encoding: { x: { field: 'x', ...axes.x }, y: { field: 'installations', ...axes.y } },
  };
}

/** The day by which the plan is through, or the last one shown. */
function endOfPlan(days: readonly DayForecast[]): string {
  const { planned: most } = days[days.length - 1];
  return (days.find(({ planned }) => planned === most) ?? days[days.length - 1]).date;
}

function scopeLine(scope: readonly number[], span: DaySpan, axes: Axes): Layer {
  return {
    data: { values: scope.map((installations, day) => ({ x: span.first + day, installations })) },
    mark: { type: 'line', color: DARK_GREY, strokeWidth: 1.5, strokeDash: [2, 3] },
    encoding: { x: { field: 'x', ...axes.x }, y: { field: 'installations', ...axes.y } },
  };
}
