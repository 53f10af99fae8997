/** The parsed thresholds of a strategy, a rule or a disturbance: numbers only, so that no decision reads words. */
export type Settings = Readonly<Record<string, number | readonly number[]>>;

/** One number of the settings. The schema has made sure of it when the plan was compiled. */
export function settingOf(settings: Settings, name: string): number {
  return settings[name] as number;
}

/** One list of the settings. */
export function settingsOf(settings: Settings, name: string): readonly number[] {
  return settings[name] as readonly number[];
}
