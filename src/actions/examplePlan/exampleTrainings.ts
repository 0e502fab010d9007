import type { PlanRow } from "../../domain/plan/planRecords";
import { numberedRows } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";
import { chosenTrainings } from "./chosenTrainings";
import { requiredTrainings } from "./requiredTrainings";

/** Trainings OPL-001 to OPL-024: first those that law or a standard asks for, then the strategy, the managers and the shop floor. */
export function exampleTrainings(setting: ExampleSetting): readonly PlanRow<"trainings">[] {
  return numberedRows(
    "trainings",
    [...requiredTrainings, ...chosenTrainings].map((fieldsOf) => fieldsOf(setting)),
  );
}
