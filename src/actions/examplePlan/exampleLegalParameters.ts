import { startingLegalParameters } from "../../domain/calculations/startingLegalParameters";
import type { PlanRow } from "../../domain/plan/planRecords";
import { numberedRows } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** WET: the legal amounts that every plan starts with, last checked long enough ago to be checked again. */
export function exampleLegalParameters({ day }: ExampleSetting): readonly PlanRow<"legalParameters">[] {
  const fields = startingLegalParameters.map((parameter) => ({ ...parameter, checkedOn: day(1, 10, -1) }));
  return numberedRows("legalParameters", "WET", fields);
}
