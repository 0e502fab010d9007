import type { RecordKey } from "../../domain/plan/planRecords";
import { planRecords } from "../../domain/plan/planRecords";
import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { defineTable } from "../defineTable";

export const acceptedWarningsTable = defineTable("acceptedWarnings", {
  name: "Aanvaard",
  idPrefix: "AW",
  widths: { reason: 40 },
});

const unread: readonly RecordKey[] = ["changeLog", "benchmarks", "systemValues"];

/** Tables the warnings are found in, in the order of the plan. */
export const warnedTables = (Object.keys(planRecords) as RecordKey[]).filter((key) => !unread.includes(key));

/** All warnings of the plan, as one list that spills. */
export const warningsBlock = {
  key: "warnings",
  labels: ["code", "severity", "table", "row", "column", "text"],
  columns: [
    { kind: "text", width: 12 },
    { kind: "text", width: 12 },
    { kind: "text", width: 18 },
    { kind: "text", width: 12 },
    { kind: "text", width: 20 },
    { kind: "text", width: 120 },
  ],
  place: { row: 3, column: 0 },
  spillRows: 500,
  cells: ({ table, tableName, customOnly }) => [
    [
      { label: "code" },
      { label: "severity" },
      { label: "table" },
      { label: "row" },
      { label: "column" },
      { label: "text" },
    ],
    [`=${customOnly(`OPL.WAARSCHUWINGEN(${warnedTables.map((key) => `${tableName(key)},${table(key)}`).join(",")})`)}`],
  ],
} as const satisfies BlockDeclaration;

export const warningsSheet = defineSheet("warnings", {
  tables: [acceptedWarningsTable],
  blocks: [warningsBlock],
});
