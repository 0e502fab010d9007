import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

export const changeLogTable = defineTable("changeLog", {
  name: "Logboek",
  idPrefix: "LG",
  widths: { oldValue: 30, newValue: 30, reason: 30, when: 20 },
});

export const logSheet = defineSheet("log", { tables: [changeLogTable] });
