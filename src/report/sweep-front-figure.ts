import type { Sweep } from '../experiment/sweep.ts';
import { amountAxis } from './charts/amount-axis.ts';
import { dayAxis } from './charts/day-axis.ts';
import { linesAt, symbolsAt, textAt } from './charts/pixel-marks.ts';
import { type Layer, PLOT_WIDTH, plotOf } from './charts/plot.ts';
import { unitLabel } from './charts/rule-marks.ts';
import type { Figure } from './figure.ts';
import { DARK_BLUE, GREY, INK_QUIET } from './palette.ts';
import { HARM_WORDS } from './sweep.ts';
import { dayOf, frameOf } from './sweep-figure.ts';

const HEIGHT = 360;
const BELOW = 52;
const HEADROOM = 1.1;
/** Days of room on either side of the dates. */
const MARGIN_DAYS = 7;

/** Speed against harm: where every setting stands, and those that nothing beats in both. */
export function sweepFrontFigure(sweep: Sweep): Figure {
  const points = sweep.cells.flatMap((cell, place) => {
    const day = dayOf(cell);
    const harm = cell.harm?.[sweep.frontHarm];
    return day === undefined || harm === undefined ? [] : [{ day, harm, place, isOnFront: cell.isOnFront }];
  });
  const days = points.map(({ day }) => day);
  const span = { first: Math.min(...days) - MARGIN_DAYS, end: Math.max(...days) + MARGIN_DAYS };
  const top = Math.max(1, ...points.map(({ harm }) => harm)) * HEADROOM;
  const x = (day: number): number => ((day - span.first) / (span.end - span.first)) * PLOT_WIDTH;
  const y = (harm: number): number => HEIGHT * (1 - harm / top);
  const front = points.filter(({ isOnFront }) => isOnFront).sort((a, b) => a.day - b.day);
  const steps = front.slice(1).map((to, place) => {
    const from = front[place];
    return { x: x(from.day), x2: x(to.day), y: y(from.harm), y2: y(to.harm) };
  });
  const axes: Layer = {
    data: { values: [{ day: span.first, harm: 0 }] },
    mark: { type: 'point', opacity: 0 },
    encoding: { x: { field: 'day', ...dayAxis(span) }, y: { field: 'harm', ...amountAxis(top, HEIGHT) } },
  };
  const labels = points.map(({ day, harm, place, isOnFront }) =>
    textAt({
      x: x(day) + 9,
      y: y(harm) - 9,
      text: String(place + 1),
      bold: isOnFront,
      ...(isOnFront ? {} : { colour: INK_QUIET }),
    }),
  );
  const at = (each: (typeof points)[number]) => ({ x: x(each.day), y: y(each.harm) });
  const words = HARM_WORDS[sweep.frontHarm];
  return {
    ...frameOf(sweep, 'sweep-front'),
    subtitle:
      `Each setting by its number in the table: the P80 of clearance, and ${words} in the mean. Filled and joined: no other is as early ` +
      'with as little harm.',
    specification: plotOf(HEIGHT, BELOW, [
      axes,
      linesAt(steps, DARK_BLUE, 1.5, [5, 3]),
      symbolsAt(points.filter(({ isOnFront }) => !isOnFront).map(at), 'circle', 60, GREY, false),
      symbolsAt(front.map(at), 'circle', 90, DARK_BLUE),
      ...labels,
      unitLabel(`${words[0].toUpperCase()}${words.slice(1)}`),
    ]),
  };
}
