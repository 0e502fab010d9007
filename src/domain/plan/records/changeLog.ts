import { defineRecord } from "../field";

/** What an action changed: table, row, column, old and new value, reason. */
export const changeLog = defineRecord({
  when: { kind: "text", required: true },
  who: { kind: "text" },
  tableName: { kind: "text" },
  rowId: { kind: "text" },
  column: { kind: "text" },
  oldValue: { kind: "text" },
  newValue: { kind: "text" },
  reason: { kind: "text" },
  actionId: { kind: "text" },
});
