import type { WorkbookOp } from "../ops";
import type { WorkbookView } from "../workbookView";
import type { Migration } from "./migration";
import { emptyIsNotZero } from "./emptyIsNotZero";
import { fundingAndPhasing } from "./fundingAndPhasing";
import { moneyOfOnePlan } from "./moneyOfOnePlan";
import { percentagesWithoutScenario } from "./percentagesWithoutScenario";
import { termsFromParameters } from "./termsFromParameters";
import { decisionsInTheLog } from "./decisionsInTheLog";
import { complianceInOneWay } from "./complianceInOneWay";
import { timeToTravel } from "./timeToTravel";

/** Every migration in the order of its version; a released one is never changed. */
const migrations: readonly Migration[] = [
  percentagesWithoutScenario,
  fundingAndPhasing,
  emptyIsNotZero,
  complianceInOneWay,
  moneyOfOnePlan,
  decisionsInTheLog,
  termsFromParameters,
  timeToTravel,
];

/** What brings a workbook of an older version up to date; nothing for one that does not say its version. */
export function migrationOps(view: WorkbookView, version: number | null): readonly WorkbookOp[] {
  if (version === null) return [];
  return migrations.filter((migration) => migration.version > version).flatMap(({ ops }) => ops(view));
}

/** Which formulas an older version wrote in another way, by the key of their table or block and of their column. */
export function outdatedFormulas(version: number | null): NonNullable<Migration["isOutdated"]> {
  const later = version === null ? [] : migrations.filter((migration) => migration.version > version);
  return (formula, part, column) => later.some(({ isOutdated }) => isOutdated?.(formula, part, column) === true);
}
