import type { DayForecast, Forecasted } from '../../forecast/forecast.ts';
import { dateWords, isAfterHorizon, shortDateWords } from '../date-words.ts';
import { numberWords } from '../number-words.ts';
import { amountAxis } from './amount-axis.ts';
import { defineChart } from './chart.ts';
import { dayAxis, dayNumberIn } from './day-axis.ts';
import { type DrawnColumn, eventLanes, FREQUENT_SHARE, lanesHeight, RARE_SHARE } from './event-lanes.ts';
import { groupKey, groupKeyHeight, groupName } from './group-key.ts';
import { type GroupSeries, groupsOf } from './groups.ts';
import { type Axes, type Layer, plotOf } from './plot.ts';
import { targetRule, unitLabel } from './rule-marks.ts';
import { periodWords, shownDays, spanOf } from './shown-days.ts';
import { type Week, weekEnds } from './weeks.ts';

const HEIGHT = 300;
/** The axis, above the lanes. */
const AXIS = 58;
const HEADROOM = 1.06;
/** Beyond so many days a day is too thin to be seen beside the next: weeks are drawn instead. */
const MOST_DAYS_DRAWN = 210;

/** The daily volume: what is started, of which group, and on which days a decision holds it back. */
export const volumes = defineChart('volumes', {
  title: (forecast) => {
    const open = untilMostIsClear(forecast).filter((day) => day.migrationDay);
    const mean = open.reduce((sum, day) => sum + day.started.mean, 0) / Math.max(1, open.length);
    const best = Math.max(0, ...open.map((day) => day.started.mean));
    const until = isAfterHorizon(forecast.clearance.share95.p50) ? '' : ' until 95% is clear';
    return `Starts average ${wholeWords(mean)} a migration day${until}, at most ${wholeWords(best)}`;
  },
  subtitle: (forecast) => {
    const days = shownDays(forecast);
    const what = isByWeek(days)
      ? 'Installations started a migration day, mean of each week'
      : 'Installations started each day';
    return (
      `${what}, by group, ${periodWords(days)}; mean of ${numberWords(forecast.replications)} simulated futures, ` +
      `those already clear included. Marks: ${isByWeek(days) ? 'weeks with a day' : 'days'} on which at least ${numberWords(FREQUENT_SHARE * 100)}% ` +
      `(small: ${numberWords(RARE_SHARE * 100)}%) of futures had a no-go, a throttle or a halt${hasOutside(days) ? ', an incident or an outage' : ''}.`
    );
  },
  describe: (forecast) => {
    const days = shownDays(forecast);
    const busiest = days.reduce((most, day) => (day.started.mean > most.started.mean ? day : most));
    const groups = groupsOf(days).map(({ label, total }) => `${label} ${wholeWords(total)}`);
    const times = (of: (day: DayForecast) => number) =>
      numberWords(days.filter((day) => day.migrationDay && of(day) >= FREQUENT_SHARE).length);
    return (
      `Stacked columns: mean installations started each day from ${periodWords(days)}, by group. ` +
      `The busiest day is ${dateWords(busiest.date)} with ${wholeWords(busiest.started.mean)} ` +
      `(P10 ${wholeWords(busiest.started.p10)}, P90 ${wholeWords(busiest.started.p90)}). ` +
      `Started in all: ${groups.join('; ')}. ` +
      `No-go in at least 10% of futures on ${times((day) => 1 - day.go)} days, throttle on ${times((day) => day.throttled)}, ` +
      `halt on ${times((day) => day.halted)}. ${outsideWords(days)}The table has the figures.`
    );
  },
  draw: (forecast) => {
    const days = shownDays(forecast);
    const span = spanOf(days);
    const columns = isByWeek(days) ? weekEnds(days).map(weekColumn) : days.map(dayColumn);
    const groups = groupsOf(days);
    const largest =
      Math.max(1, ...columns.map((column) => groups.reduce((sum, group) => sum + meanOf(column, group), 0))) * HEADROOM;
    const axes = { x: dayAxis(span), y: amountAxis(largest, HEIGHT) };
    const picture = plotOf(HEIGHT, AXIS + lanesHeight(days), [
      stackOf(columns, groups, axes),
      ...targetRule(forecast, span, HEIGHT),
      unitLabel('Starts a day'),
      ...groupKey(groups),
      ...eventLanes(columns, span, HEIGHT + 56),
    ]);
    return { ...picture, padding: { ...(picture.padding as object), top: groupKeyHeight(groups) + 34 } };
  },
  table: (forecast) => {
    const days = shownDays(forecast);
    const groups = groupsOf(days);
    return {
      caption: 'Installations started each week shown, means over futures; every day is in daily.csv',
      columns: [
        { label: 'Week to', kind: 'day' },
        { label: 'Started', kind: 'number' },
        ...groups.map((group) => ({ label: groupName(group), kind: 'number' }) as const),
        { label: 'No-go days', kind: 'number' },
        { label: 'Throttled days', kind: 'number' },
        { label: 'Halted days', kind: 'number' },
        ...(hasOutside(days)
          ? [
              { label: 'Days with an incident', kind: 'number' } as const,
              { label: 'Days with an outage', kind: 'number' } as const,
            ]
          : []),
      ],
      rows: weekEnds(days).map(({ last, days: week }) => {
        const open = week.filter((day) => day.migrationDay);
        const sum = (of: (day: DayForecast) => number, over: readonly DayForecast[] = open) =>
          over.reduce((total, day) => total + of(day), 0);
        return [
          shortDateWords(last.date),
          sum((day) => day.started.mean, week),
          ...groups.map((group) => sum((day) => group.of(day), week)),
          sum((day) => 1 - day.go),
          sum((day) => day.throttled),
          sum((day) => day.halted),
          ...(hasOutside(days) ? [sum((day) => day.incident, week), sum((day) => day.outage, week)] : []),
        ];
      }),
    };
  },
});

/** Whether an incident or an outage comes in some future. */
function hasOutside(days: readonly DayForecast[]): boolean {
  return days.some(({ incident, outage }) => incident + outage > 0);
}

/** On how many days incidents and outages come, weekends among them. */
function outsideWords(days: readonly DayForecast[]): string {
  if (!hasOutside(days)) return '';
  const times = (of: (day: DayForecast) => number) =>
    numberWords(days.filter((day) => of(day) >= FREQUENT_SHARE).length);
  return `An incident is open in at least 10% of futures on ${times((day) => day.incident)} days, something is out on ${times((day) => day.outage)}. `;
}

function dayColumn(day: DayForecast): DrawnColumn {
  const from = dayNumberIn(day.date);
  return { from, to: from + 1, days: [day], allDays: [day] };
}

/** A week is as wide as from its first to its last migration day, and as high as its mean migration day. */
function weekColumn(week: Week): DrawnColumn {
  const open = week.days.filter((day) => day.migrationDay);
  const days = open.length > 0 ? open : week.days;
  return { from: dayNumberIn(days[0].date), to: dayNumberIn(days[days.length - 1].date) + 1, days, allDays: week.days };
}

/** Mean starts of a group, a day of the column. */
function meanOf({ days }: DrawnColumn, group: GroupSeries): number {
  return days.reduce((sum, day) => sum + group.of(day), 0) / days.length;
}

function stackOf(columns: readonly DrawnColumn[], groups: readonly GroupSeries[], axes: Axes): Layer {
  const values = columns.flatMap((column) => {
    let low = 0;
    return groups.map((group) => {
      const high = low + meanOf(column, group);
      const piece = { from: column.from, to: column.to, low, high, group: group.label };
      low = high;
      return piece;
    });
  });
  return {
    data: { values: values.filter(({ low, high }) => high > low) },
    mark: { type: 'rect', stroke: '#FFFFFF', strokeWidth: 0.5, opacity: 1 },
    encoding: {
      x: { field: 'from', ...axes.x },
      x2: { field: 'to' },
      y: { field: 'low', ...axes.y },
      y2: { field: 'high' },
      color: {
        field: 'group',
        type: 'nominal',
        scale: { domain: groups.map(({ label }) => label), range: groups.map(({ colour }) => colour) },
        legend: null,
      },
    },
  };
}

function isByWeek(days: readonly DayForecast[]): boolean {
  return days.length > MOST_DAYS_DRAWN;
}

/** The days until 95% is clear in half of futures: the long tail after them would hide the pace. */
function untilMostIsClear(forecast: Forecasted): readonly DayForecast[] {
  const { p50 } = forecast.clearance.share95;
  return isAfterHorizon(p50) ? forecast.days : forecast.days.filter((day) => day.date <= p50);
}

function wholeWords(count: number): string {
  return numberWords(Math.round(count));
}
