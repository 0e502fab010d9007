import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";
import { naturalOutflowBlock } from "./naturalOutflowBlock";

export const employeesTable = defineTable("employees", {
  name: "Medewerkers",
  idPrefix: "MED",
  widths: { name: 26 },
  totals: ["fte"],
  calculated: {
    weekHours: {
      kind: "hours",
      after: "friday",
      formula: ({ cell }) =>
        `=SUM(${cell("monday")},${cell("tuesday")},${cell("wednesday")},${cell("thursday")},${cell("friday")})`,
    },
  },
});

export const workforcePlanTable = defineTable("workforcePlan", {
  name: "Personeelsplan",
  idPrefix: "PP",
  totals: ["fteNow", "inflow", "throughIn", "outflow", "throughOut", "fteNeeded", "shortage"],
  calculated: {
    shortage: {
      kind: "number",
      after: "fteNeeded",
      formula: ({ cell }) =>
        `=IF(COUNT(${cell("fteNeeded")},${cell("fteNow")})<2,"",${cell("fteNeeded")}-(${cell("fteNow")}+N(${cell("inflow")})+N(${cell("throughIn")})-N(${cell("outflow")})-N(${cell("throughOut")})))`,
    },
  },
  highlights: [
    {
      column: "shortage",
      when: ({ cell }) => `AND(ISNUMBER(${cell("shortage")}),${cell("shortage")}>0)`,
      tone: "attention",
    },
  ],
});

export const staffSheet = defineSheet("staff", {
  tables: [employeesTable, workforcePlanTable],
  blocks: [naturalOutflowBlock],
});
