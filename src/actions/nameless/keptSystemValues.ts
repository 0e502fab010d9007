import type { Plan } from "../../domain/plan/plan";
import { systemKeys } from "../../domain/warnings/systemKeys";
import { startingRows } from "../startingRows";

/** Values that belong to the plan. What the add-in notes of one workbook, of imported files or of an audience belongs to that workbook. */
const kept = [
  systemKeys.sealedLine(""),
  systemKeys.sealedOn,
  systemKeys.departmentSavedOn(""),
  systemKeys.departmentNet(""),
  systemKeys.sameTraining(""),
];

/** A new workbook begins with three values of its own. */
const ownValues = 3;

/** The system values of a plan that go along to a copy, with IDs after those a new workbook begins with. */
export function keptSystemValues({ systemValues }: Plan): Plan["systemValues"] {
  const rows = systemValues.filter(({ key }) => kept.some((start) => key?.startsWith(start) === true));
  const placed = [...Array.from({ length: ownValues }, () => ({})), ...rows.map(({ key, value }) => ({ key, value }))];
  return startingRows("systemValues", placed).slice(ownValues);
}
