import { startingLegalParameters } from "../../domain/calculations/startingLegalParameters";
import type { PlanRow } from "../../domain/plan/planRecords";
import { numberedRows } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** WET: the legal amounts that every plan starts with, those without a confirmed source were checked long ago. */
export function exampleLegalParameters({ day }: ExampleSetting): readonly PlanRow<"legalParameters">[] {
  const fields = startingLegalParameters.map((parameter) => ({
    ...parameter,
    checkedOn: parameter.confirmed ? day(1, 10) : day(1, 10, -1),
  }));
  return numberedRows("legalParameters", fields);
}
