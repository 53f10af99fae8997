import type { Forecasted } from '../../forecast/forecast.ts';
import { isoDateOf } from '../../units/date.ts';
import { dateWords, intervalWords, isAfterHorizon } from '../date-words.ts';
import { numberWords, shareWords } from '../number-words.ts';
import { DARK_BLUE, GREY } from '../palette.ts';
import { beyondHorizon, dotArea } from './beyond-horizon.ts';
import { defineChart } from './chart.ts';
import { type DaySpan, dayAxis, dayNumberIn, pixelOf } from './day-axis.ts';
import { dotLayout } from './dot-layout.ts';
import { symbolsAt } from './pixel-marks.ts';
import { type Layer, plotOf } from './plot.ts';
import { quantileLane } from './quantile-lane.ts';
import { targetRule } from './rule-marks.ts';

const HEIGHT = 270;
/** The names of the guides stand above the dots. */
const DOTS_HEIGHT = HEIGHT - 14;
/** The axis and two lanes. */
const BELOW = 110;
const DOTS = 50;

/** When the backlog clears, as fifty dots: each is one chance in fifty, and a reader can count them. */
export const clearance = defineChart('clearance', {
  title: (forecast) => {
    const { target, clearance: found } = forecast;
    if (target !== null)
      return `${capital(target.probability.says)} of futures clear by the target, ${dateWords(target.date)}`;
    if (isAfterHorizon(found.p90)) return `Fewer than nine in ten futures clear by ${dateWords(forecast.lastDay)}`;
    return `Nine in ten futures clear by ${dateWords(found.p90)}`;
  },
  subtitle: (forecast) => {
    const { binDays } = dotLayout(forecast, DOTS_HEIGHT).dots;
    const columns = binDays === 1 ? 'day' : binDays === 7 ? 'week' : `${binDays / 7} weeks`;
    const target = forecast.target === null ? '' : '; filled dots clear by the target, hollow ones after it';
    return (
      `Day on which the whole backlog is clear, of ${numberWords(forecast.fleet.open)} open installations; ` +
      `${numberWords(forecast.replications)} simulated futures from ${dateWords(forecast.firstDay)}. ` +
      `Each dot is 2% of futures, stacked by ${columns}${target}.`
    );
  },
  describe: (forecast) => {
    const { p10, p50, p80, p90, dots, interval } = forecast.clearance;
    const after = dots.filter(isAfterHorizon).length;
    const target =
      forecast.target === null
        ? ''
        : `${dotsByTarget(forecast)} of the ${DOTS} dots lie by the target, ${dateWords(forecast.target.date)}: ` +
          `the probability is ${forecast.target.probability.says}. `;
    return (
      `Quantile dotplot of the clearance date: ${DOTS} dots, each 2% of futures. ` +
      `P10 ${dateWords(p10)}, P50 ${dateWords(p50)} (interval ${intervalWords(interval.p50)}), ` +
      `P80 ${dateWords(p80)}, P90 ${dateWords(p90)} (interval ${intervalWords(interval.p90)}). ${target}` +
      `${after === 0 ? '' : `${after} dots lie after ${dateWords(forecast.lastDay)}. `}The table has the figures.`
    );
  },
  draw: (forecast) => {
    const { dots, span, axisEnd, after } = dotLayout(forecast, DOTS_HEIGHT);
    const { p50, p90, interval } = forecast.clearance;
    const by = forecast.target === null ? Number.POSITIVE_INFINITY : dayNumberIn(forecast.target.date);
    const placed = dots.stacks.flatMap((stack) =>
      stack.days.map((day, place) => ({
        x:
          pixelOf(span, (stack.from + stack.end) / 2) + ((place % dots.across) - (dots.across - 1) / 2) * dots.diameter,
        y: HEIGHT - (Math.floor(place / dots.across) + 0.5) * dots.diameter,
        isByTarget: day <= by,
      })),
    );
    const area = dotArea(dots.diameter);
    return plotOf(HEIGHT, BELOW, [
      baseline(span, axisEnd),
      ...quantileLane('P50', p50, interval.p50, span, 0, HEIGHT),
      ...quantileLane('P90', p90, interval.p90, span, 1, HEIGHT),
      symbolsAt(
        placed.filter((dot) => dot.isByTarget),
        'circle',
        area,
        DARK_BLUE,
      ),
      symbolsAt(
        placed.filter((dot) => !dot.isByTarget),
        'circle',
        area,
        DARK_BLUE,
        false,
      ),
      ...beyondHorizon(after, forecast, HEIGHT),
      ...targetRule(forecast, span, HEIGHT),
    ]);
  },
  table: (forecast) => {
    const { dots, after } = dotLayout(forecast, DOTS_HEIGHT);
    let sum = 0;
    const rows = dots.stacks.map((stack) => {
      sum += stack.days.length;
      return [
        dateWords(isoDateOf(stack.end - 1)),
        stack.days.length,
        shareWords(stack.days.length / DOTS),
        shareWords(sum / DOTS),
      ];
    });
    const beyond = [`after ${dateWords(forecast.lastDay)}`, after, shareWords(after / DOTS), shareWords(1)];
    return {
      caption: 'Dots of the clearance date by column of the picture; a dot is 2% of futures',
      columns: [
        { label: 'Up to and including', kind: 'day' },
        { label: 'Dots', kind: 'number' },
        { label: 'Share of futures', kind: 'number' },
        { label: 'Share so far', kind: 'number' },
      ],
      rows: after > 0 ? [...rows, beyond] : rows,
    };
  },
});

/** The axis and its line, which stops where the horizon does. */
function baseline(span: DaySpan, axisEnd: number): Layer {
  const axis = dayAxis(span, axisEnd);
  return {
    data: { values: [{ from: span.first, to: axisEnd, y: HEIGHT }] },
    mark: { type: 'rule', color: GREY, strokeWidth: 1 },
    encoding: {
      x: { field: 'from', ...axis, axis: { ...axis.axis, domain: false } },
      x2: { field: 'to' },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
    },
  };
}

function dotsByTarget(forecast: Forecasted): number {
  const target = forecast.target?.date ?? '';
  return forecast.clearance.dots.filter((date) => !isAfterHorizon(date) && date <= target).length;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
