import type { ChoiceOf } from "../../domain/plan/choiceLists";
import { departmentName, type DepartmentKey } from "./exampleJobs";
import type { ExampleFields } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** A need of the example by its fields. */
export type NeedOf = (setting: ExampleSetting) => ExampleFields<"needs">;

/** A need that was included in the plan, as most are. */
export const exampleNeed =
  (
    title: readonly [string, string, string],
    level: ChoiceOf<"needLevel">,
    channel: string,
    reporter: ChoiceOf<"stakeholderGroup">,
    department: DepartmentKey | null,
    people: number,
    rest: (setting: ExampleSetting) => ExampleFields<"needs"> = () => ({}),
  ): NeedOf =>
  (setting) => ({
    title: setting.say(...title),
    level,
    channel,
    reporter,
    department: department === null ? null : departmentName(setting, department),
    people,
    date: setting.day(11, 20, -1),
    formality: "formal",
    status: "included",
    timesCarried: 0,
    ...rest(setting),
  });
