import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

export const competencesTable = defineTable("competences", {
  name: "Competenties",
  idPrefix: "COMP",
  widths: { name: 28 },
});

const gap = (cell: (column: string) => string, needed: string) =>
  `=IF(COUNT(${cell(needed)},${cell("present")})<2,"",MAX(0,${cell(needed)}-${cell("present")})*IF(${cell("people")}="",1,N(${cell("people")}))*IF(${cell("weight")}="",1,N(${cell("weight")})))`;

export const competenceLevelsTable = defineTable("competenceLevels", {
  name: "Niveaus",
  idPrefix: "NIV",
  totals: ["gapNow", "gapIn3Years"],
  calculated: {
    competenceName: {
      kind: "text",
      after: "competenceId",
      formula: ({ cell, lookup }) => `=${lookup("competences", "name", cell("competenceId"))}`,
    },
    employeeName: {
      kind: "text",
      after: "employeeId",
      formula: ({ cell, lookup }) => `=${lookup("employees", "name", cell("employeeId"))}`,
    },
    gapNow: { kind: "number", formula: ({ cell }) => gap(cell, "neededNow") },
    gapIn3Years: { kind: "number", formula: ({ cell }) => gap(cell, "neededIn3Years") },
  },
  highlights: [
    { column: "gapNow", when: ({ cell }) => `AND(ISNUMBER(${cell("gapNow")}),${cell("gapNow")}>0)`, tone: "attention" },
  ],
});

export const competencesSheet = defineSheet("competences", { tables: [competencesTable, competenceLevelsTable] });
