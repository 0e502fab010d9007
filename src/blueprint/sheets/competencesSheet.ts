import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { defineTable } from "../defineTable";

export const competencesTable = defineTable("competences", {
  name: "Competenties",
  idPrefix: "COMP",
  widths: { name: 28 },
});

const peopleOf = (cell: (column: string) => string) => `IF(N(${cell("people")})=0,1,${cell("people")})`;

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
    /** People of whom the level is asked now, and those of them who have it (S2.2b); a row for a job title counts its people. */
    needed: { kind: "number", formula: ({ cell }) => `=IF(N(${cell("neededNow")})>0,${peopleOf(cell)},0)` },
    held: {
      kind: "number",
      formula: ({ cell }) =>
        `=IF(AND(N(${cell("neededNow")})>0,N(${cell("present")})>=N(${cell("neededNow")})),${peopleOf(cell)},0)`,
    },
    gapNow: { kind: "number", formula: ({ cell }) => gap(cell, "neededNow") },
    gapIn3Years: { kind: "number", formula: ({ cell }) => gap(cell, "neededIn3Years") },
  },
  highlights: [
    { column: "gapNow", when: ({ cell }) => `AND(ISNUMBER(${cell("gapNow")}),${cell("gapNow")}>0)`, tone: "attention" },
  ],
});

const jobTitlesShown = 12;

/** Per competence who has the level that is asked, and the gap in points by job title as a heat map (S2.2b, F-N3). The lists spill. */
export const competenceMatrixBlock = {
  key: "competenceMatrix",
  labels: ["competence", "needed", "held", "coverage", "gapNow", "gapIn3Years"],
  columns: [
    { kind: "text", width: 34 },
    { kind: "number", width: 16 },
    { kind: "number", width: 14 },
    { kind: "percent", width: 12 },
    { kind: "number", width: 12 },
    { kind: "number", width: 20 },
    ...Array.from({ length: jobTitlesShown }, () => ({ kind: "number", width: 26 }) as const),
  ],
  spillRows: 200,
  hasHeader: false,
  formats: [
    {
      row: 0,
      column: 0,
      columns: 6 + jobTitlesShown,
      format: { bold: true, fill: "#DDEBF7", wrap: true, vertical: "Center" },
    },
  ],
  cells: ({ column, list }) => {
    const ids = column("competences", "id");
    const of = (field: "needed" | "held" | "gapNow" | "gapIn3Years") =>
      `SUMIFS(${column("competenceLevels", field)},${column("competenceLevels", "competenceId")},${ids})`;
    const titles = `TRANSPOSE(${list("jobTitle")})`;
    return [
      [
        { label: "competence" },
        { label: "needed" },
        { label: "held" },
        { label: "coverage" },
        { label: "gapNow" },
        { label: "gapIn3Years" },
        `=${titles}&""`,
      ],
      [
        `=${column("competences", "name")}&""`,
        `=${of("needed")}`,
        `=${of("held")}`,
        `=IF(${of("needed")}=0,"",${of("held")}/${of("needed")})`,
        `=${of("gapNow")}`,
        `=${of("gapIn3Years")}`,
        `=SUMIFS(${column("competenceLevels", "gapNow")},${column("competenceLevels", "competenceId")},${ids},${column("competenceLevels", "jobTitle")},${titles})`,
      ],
    ];
  },
  highlights: [
    {
      when: ({ cell, inRow }) =>
        `AND(ISNUMBER(${cell}),ISNUMBER(${inRow(1)}),COLUMN(${cell})>COLUMN(${inRow(3)}),${cell}>=20)`,
      tone: "warning",
    },
    {
      when: ({ cell, inRow }) =>
        `AND(ISNUMBER(${cell}),ISNUMBER(${inRow(1)}),COLUMN(${cell})>COLUMN(${inRow(3)}),${cell}>0)`,
      tone: "attention",
    },
  ],
} as const satisfies BlockDeclaration;

export const competencesSheet = defineSheet("competences", {
  tables: [competencesTable, competenceLevelsTable],
  blocks: [competenceMatrixBlock],
});
