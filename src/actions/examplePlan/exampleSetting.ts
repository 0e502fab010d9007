import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { IsoDate } from "../../domain/plan/units";
import type { Language } from "../../i18n/language";

/** What an example plan is made for. */
export interface ExampleOptions {
  readonly planYear: number;
  readonly country: ChoiceOf<"country">;
  readonly language: Language;
}

/** Days of the week as `weekday` takes them. */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri";

/** The options with what the rows of the example need to say and date things. */
export interface ExampleSetting extends ExampleOptions {
  /** The text in the language of the workbook; Dutch where a row has no other. */
  say(dutch: string, english?: string, french?: string): string;
  /** A day of the plan year, or of another year counted from it. */
  day(month: number, day: number, years?: number): IsoDate;
  /** The nth Monday, Tuesday … of a month of the plan year: sessions stay on working days whatever the year. */
  weekday(month: number, nth: number, weekday: Weekday): IsoDate;
}

const weekdayNumbers: Readonly<Record<Weekday, number>> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5 };

/** The setting for these options. */
export function exampleSetting(options: ExampleOptions): ExampleSetting {
  const { planYear, language } = options;
  const day = (month: number, date: number, years = 0): IsoDate =>
    new Date(Date.UTC(planYear + years, month - 1, date)).toISOString().slice(0, 10);
  return {
    ...options,
    say: (dutch, english = dutch, french = english) =>
      language === "en" ? english : language === "fr" ? french : dutch,
    day,
    weekday: (month, nth, weekday) => {
      const first = new Date(Date.UTC(planYear, month - 1, 1)).getUTCDay();
      return day(month, 1 + ((weekdayNumbers[weekday] - first + 7) % 7) + 7 * (nth - 1));
    },
  };
}
