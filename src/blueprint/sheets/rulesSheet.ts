import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

export const rulesTable = defineTable("rules", {
  name: "Spelregels",
  idPrefix: "REGEL",
  widths: { text: 60, legalGround: 30 },
});

export const rulesSheet = defineSheet("rules", { tables: [rulesTable] });
