import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

export const analysisSourcesTable = defineTable("analysisSources", { name: "Analysebronnen", idPrefix: "ANA" });

export const swotTable = defineTable("swot", { name: "SWOT", idPrefix: "SWOT", widths: { text: 44, consequence: 40 } });

export const interviewsTable = defineTable("interviews", {
  name: "Gesprekken",
  idPrefix: "GES",
  totals: ["planned", "held"],
  calculated: {
    coverage: {
      kind: "percent",
      after: "held",
      formula: ({ cell }) =>
        `=IF(OR(COUNT(${cell("planned")},${cell("held")})<2,N(${cell("planned")})=0),"",${cell("held")}/${cell("planned")})`,
    },
  },
  highlights: [
    {
      column: "coverage",
      when: ({ cell }) => `AND(ISNUMBER(${cell("coverage")}),${cell("coverage")}=0)`,
      tone: "attention",
    },
  ],
});

export const analysisSheet = defineSheet("analysis", {
  tables: [analysisSourcesTable, swotTable, interviewsTable],
});
