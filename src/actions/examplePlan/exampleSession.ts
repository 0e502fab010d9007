import { publicHolidays } from "../../domain/calculations/publicHolidays";
import type { IsoDate, Minutes } from "../../domain/plan/units";
import { exampleSites } from "./exampleOrganisation";
import type { ExampleFields } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** A session with its days; the same hours every day. */
export interface ExampleSession {
  readonly fields: ExampleFields<"sessions">;
  readonly dates: readonly IsoDate[];
  readonly start: Minutes;
  readonly end: Minutes;
}

/** A session of the example. */
export type SessionOf = (setting: ExampleSetting) => ExampleSession;

/** Half past eight to four, within the working day of 7.6 hours. */
export const dayHours = { start: 510, end: 960 } as const;

/** The town of a site; 0 is the head office. */
export function siteOf(setting: ExampleSetting, index: 0 | 1 | 2): string {
  return exampleSites(setting)[index];
}

/** The classroom at the head office. */
export function classroomOf(setting: ExampleSetting): string {
  return `${setting.say("Leslokaal 1", "Classroom 1", "Salle 1")}, ${siteOf(setting, 0)}`;
}

/** A day on which everybody is off in both countries: somebody planned a session without looking. */
export function ascensionOf({ planYear, country }: ExampleSetting): IsoDate {
  return publicHolidays(planYear, country).find(({ name }) => name === "ascension")?.date ?? `${planYear}-05-06`;
}
