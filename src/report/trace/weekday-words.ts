import { weekdayOf } from '../../kernel/clock.ts';
import { dayNumberOf } from '../../units/date.ts';
import { shortDateWords, shortIntervalWords } from '../date-words.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** A day with its weekday: 'Fri 22 Nov 2019'. */
export function weekdayWords(date: string): string {
  return `${WEEKDAYS[weekdayOf(dayNumberOf(date) as number)]} ${shortDateWords(date)}`;
}

/** A stretch of days: 'Sat 16 Nov 2019', '16 to 17 Nov 2019, 2 days'. */
export function stretchWords(from: string, to: string, days: number): string {
  return days === 1 ? weekdayWords(from) : `${shortIntervalWords({ from, to })}, ${days} days`;
}
