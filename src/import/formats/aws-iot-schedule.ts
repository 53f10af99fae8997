import { z } from 'zod';
import {
  isSameWindow,
  type MigrationWindow,
  minutesOf,
  spacingOf,
  USUAL_WINDOW,
  windowText,
  windowWords,
} from '../migration-window.ts';
import type { NoteList } from '../note-list.ts';
import type { Given, ScenarioWordsToWrite } from './format.ts';

const AT = 'schedulingConfig';

/** When a job may be rolled out. */
export const schedulingConfig = z.looseObject({
  maintenanceWindows: z
    .array(
      z.looseObject({
        startTime: z.string().min(1).max(256).describe("a cron expression, such as 'cron(0 22 ? * MON-FRI *)'"),
        durationInMinutes: z.int().min(1).max(1430).describe('how long the window is open'),
      }),
    )
    .optional(),
});

type MaintenanceWindow = NonNullable<z.output<typeof schedulingConfig>['maintenanceWindows']>[number];

/** Minutes, hours, day of the month, month, day of the week, year: as AWS writes them. */
const DAILY = /^cron\(\s*(\d{1,2})\s+(\d{1,2})\s+(?:\*|\?)\s+\*\s+(\*|\?|MON-FRI|2-6)\s+\*\s*\)$/;

/** The hours in which attempts are started, and what the scenario's calendar has to say of them where they are not the usual ones. */
interface Hours {
  readonly window?: MigrationWindow;
  readonly calendar?: ScenarioWordsToWrite;
}

/** Finds the hours: those that were given, or those of a maintenance window that is the same every day or every weekday. */
export function windowOfSchedule(
  config: z.output<typeof schedulingConfig> | undefined,
  given: Given,
  notes: NoteList,
): Hours {
  const windows = config?.maintenanceWindows ?? [];
  const found = windows.length === 1 ? hoursOf(windows[0]) : undefined;
  noteSchedule(windows, found, given, notes);
  const window = given.window ?? found?.window;
  if (window === undefined) return {};
  const weekends = given.window === undefined && found?.everyDay === true ? { weekends: 'yes' } : {};
  const spacing = isSameWindow(window, USUAL_WINDOW) ? undefined : spacingOf(window);
  const words = { ...weekends, ...(spacing === undefined ? {} : { window: windowWords(window, spacing) }) };
  return { window, ...(Object.keys(words).length === 0 ? {} : { calendar: words }) };
}

function noteSchedule(
  windows: readonly MaintenanceWindow[],
  found: ReturnType<typeof hoursOf>,
  given: Given,
  notes: NoteList,
): void {
  notes.leaveOutRest([AT], ['maintenanceWindows'], {
    startTime:
      "it is a date: the scenario's first day, or the milestone for which its entries wait, says when it begins",
    endTime: "it is a date: nothing stops by itself here; a freeze in the scenario's calendar would",
    endBehavior: 'it says what becomes of executions at the end, which there is none of',
  });
  const at = [AT, 'maintenanceWindows'];
  if (windows.length === 0) return;
  if (given.window !== undefined) notes.leftOut(at, `--window says ${windowText(given.window)} instead.`);
  else if (found === undefined) {
    notes.leftOut(
      at,
      'A scenario has one window, the same on every migration day, within one day and in quarters of an hour: these are not. Put it into --window.',
    );
  } else
    notes.differs(
      at,
      `It became the migration window, ${windowText(found.window)}. AWS means UTC; a scenario's hours are those of its own clock.`,
    );
}

function hoursOf({
  startTime,
  durationInMinutes,
}: MaintenanceWindow): { window: MigrationWindow; everyDay: boolean } | undefined {
  const parts = DAILY.exec(startTime.trim());
  if (parts === null) return undefined;
  const opens = Number(parts[2]) * 60 + Number(parts[1]);
  const window = { opens, closes: opens + durationInMinutes };
  const fits =
    Number(parts[1]) < 60 && window.closes < 1440 && minutesOf(window) > 0 && spacingOf(window) !== undefined;
  return fits ? { window, everyDay: parts[3] === '*' || parts[3] === '?' } : undefined;
}
