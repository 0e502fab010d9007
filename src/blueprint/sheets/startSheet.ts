import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { defineTable } from "../defineTable";
import type { RecordKey } from "../../domain/plan/planRecords";

/** The organisation and the settings of the plan; the columns of this key and value table are special. */
export const organisationTable = defineTable("organisation", { name: "Organisatie", idPrefix: "" });

/** The five steps and their exit criteria. */
export const stepsTable = defineTable("steps", {
  name: "Stappen",
  idPrefix: "STAP",
  widths: { criterion: 60 },
  highlights: [{ column: "met", when: ({ cell, yesNo }) => `${cell("met")}=${yesNo(true)}`, tone: "good" }],
});

const stepNumbers = [1, 2, 3, 4, 5] as const;

/** How far each of the five steps is. */
export const stepProgressBlock = {
  key: "stepProgress",
  labels: ["step", "name", "done", "total", "share", "step1", "step2", "step3", "step4", "step5"],
  columns: [
    { kind: "number", width: 8 },
    { kind: "text", width: 30 },
    { kind: "number", width: 10 },
    { kind: "number", width: 10 },
    { kind: "percent", width: 10 },
  ],
  cells: ({ column, at, yesNo }) => [
    [{ label: "step" }, { label: "name" }, { label: "done" }, { label: "total" }, { label: "share" }],
    ...stepNumbers.map((step) => [
      `=${step}`,
      { label: `step${step}` },
      `=COUNTIFS(${column("steps", "step")},${at(step, 0)},${column("steps", "met")},${yesNo(true)})`,
      `=COUNTIFS(${column("steps", "step")},${at(step, 0)})`,
      `=IF(${at(step, 3)}=0,0,${at(step, 2)}/${at(step, 3)})`,
    ]),
  ],
} as const satisfies BlockDeclaration;

const chain: readonly { readonly label: string; readonly table: RecordKey; readonly column: string }[] = [
  { label: "goals", table: "goals", column: "name" },
  { label: "workforce", table: "workforcePlan", column: "jobTitle" },
  { label: "competences", table: "competences", column: "name" },
  { label: "needs", table: "needs", column: "title" },
  { label: "trainings", table: "trainings", column: "title" },
  { label: "developmentPlans", table: "developmentPlans", column: "employeeId" },
];

/** The chain from organisational goals to personal development plans, with what stands in each link (S2.2). */
export const chainBlock = {
  key: "chain",
  labels: ["link", "count", "goals", "workforce", "competences", "needs", "trainings", "developmentPlans"],
  columns: [
    { kind: "text", width: 34 },
    { kind: "number", width: 10 },
  ],
  hasHeader: true,
  cells: ({ column }) => [
    [{ label: "link" }, { label: "count" }],
    ...chain.map((link) => [{ label: link.label }, `=COUNTIFS(${column(link.table, link.column)},"?*")`]),
  ],
} as const satisfies BlockDeclaration;

export const startSheet = defineSheet("start", {
  tables: [organisationTable, stepsTable],
  blocks: [stepProgressBlock, chainBlock],
});
