import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";
import { clusterOfTraining } from "./clusterOfTraining";
import { trainingTitle } from "./trainingTitle";

/** The department that a row counts for: its own, or else that of its training (F-B4, W-BUD-01). */
const countedDepartment = {
  kind: "text",
  width: 24,
  after: "department",
  formula: ({ cell, lookup }: FormulaContext) =>
    `=IF(${cell("department")}<>"",${cell("department")},${lookup("trainings", "department", cell("trainingId"))})`,
} as const;

/** The scenario marked active; the proposal while none is. */
const activeScenario = ({ column, yesNo, word }: FormulaContext) =>
  `IFERROR(INDEX(${column("scenarios", "scenario")},MATCH(${yesNo(true)},${column("scenarios", "active")},0)),${word("scenario", "proposed")})`;

/** Whether a line counts, or why not: `linesLeftOut` in the domain. A training with a row in Subsidies has its subsidy from there. */
const counts = (context: FormulaContext) => {
  const { cell, column, costGroup, label, word, yesNo } = context;
  const rows = `COUNTIFS(${column("subsidies", "trainingId")},${cell("trainingId")},${column("subsidies", "status")},"<>"&${word("subsidyStatus", "rejected")})`;
  const isInSubsidies = `AND(${cell("costGroup")}=${costGroup("subsidy")},${cell("trainingId")}<>"",${rows}>0)`;
  const isInScenario = `OR(${cell("scenario")}="",${cell("scenario")}=${activeScenario(context)})`;
  return `=IF(${cell("status")}=${word("lineStatus", "rejected")},${label("rejected")},IF(${isInSubsidies},${label("inSubsidies")},IF(${isInScenario},${yesNo(true)},${label("otherScenario")})))`;
};

/** What a percentage is taken of: the direct costs of the same training and scenario that a reviewer did not reject. */
const directCosts = ({ cell, column, costGroup, word }: FormulaContext) =>
  `SUMPRODUCT((${column("budgetLines", "trainingId")}=${cell("trainingId")})*(${column("budgetLines", "scenario")}=${cell("scenario")})*(${column("budgetLines", "costGroup")}=${costGroup("direct")})*(${column("budgetLines", "status")}<>${word("lineStatus", "rejected")}),${column("budgetLines", "directAmount")})`;

/**
 * Budget lines: every amount is rounded once, so that totals are sums of what is shown. A line in percent looks for its direct costs with
 * SUMPRODUCT: to SUMIFS an empty scenario would mean zero.
 */
export const budgetLinesTable = defineTable("budgetLines", {
  name: "Begroting",
  idPrefix: "BUD",
  totals: ["directAmount", "amount", "countedAmount"],
  labels: ["rejected", "inSubsidies", "otherScenario"],
  calculated: {
    trainingTitle,
    cluster: clusterOfTraining,
    countedDepartment,
    costGroup: {
      kind: "text",
      after: "costType",
      formula: ({ cell, costGroupOf }) => `=${costGroupOf(cell("costType"))}`,
    },
    counts: { kind: "text", width: 22, formula: counts },
    directAmount: {
      kind: "euro",
      formula: ({ cell, word, setting }) =>
        `=IF(${cell("unit")}=${word("costUnit", "percent")},0,ROUND(N(${cell("quantity")})*N(${cell("unitPrice")})*(1+N(${cell("vatRate")})*(1-N(${setting("vatDeductible")}))),2))`,
    },
    amount: {
      kind: "euro",
      formula: (context) => {
        const { cell, word } = context;
        return `=IF(${cell("unit")}=${word("costUnit", "percent")},ROUND(N(${cell("quantity")})/100*${directCosts(context)},2),${cell("directAmount")})`;
      },
    },
    countedAmount: {
      kind: "euro",
      formula: ({ cell, yesNo }) => `=IF(${cell("counts")}=${yesNo(true)},${cell("amount")},0)`,
    },
  },
  highlights: [
    { column: "counts", when: ({ cell, label }) => `${cell("counts")}=${label("inSubsidies")}`, tone: "attention" },
    { column: "counts", when: ({ cell, label }) => `${cell("counts")}=${label("rejected")}`, tone: "muted" },
  ],
});

/** What a frame is about, and the column of lines and expenses that says so. */
const frameColumns = { department: "countedDepartment", cluster: "cluster", costCentre: "costCentre" } as const;

type FramedTable = "budgetLines" | "expenses" | "subsidies";

const within = ({ cell, column }: FormulaContext, table: FramedTable, frame: keyof typeof frameColumns) =>
  `((${cell(frame)}="")+(${column(table, frameColumns[frame])}=${cell(frame)})>0)`;

const framed = (context: FormulaContext, table: FramedTable, amount: string, extra: string) =>
  `SUMPRODUCT(${[
    within(context, table, "department"),
    within(context, table, "cluster"),
    within(context, table, "costCentre"),
    ...(extra === "" ? [] : [extra]),
  ].join("*")},${context.column(table, amount)})`;

const spent = (context: FormulaContext, status: "committed" | "realised") =>
  framed(
    context,
    "expenses",
    "amount",
    `(${context.column("expenses", "status")}=${context.word("spendStatus", status)})`,
  );

/** Lines that count less subsidies; a subsidy has no cost centre of its own. */
const framedPlan = (context: FormulaContext) => {
  const subsidies = `SUMPRODUCT(${within(context, "subsidies", "department")}*${within(context, "subsidies", "cluster")},${context.column("subsidies", "expected")})`;
  return `=${framed(context, "budgetLines", "countedAmount", "")}-IF(${context.cell("costCentre")}="",${subsidies},0)`;
};

/** What each training still asks of a frame, plus what is for no training; what one training costs too much is not taken from another (F-B8). */
const stillPlannedInFrame = (context: FormulaContext) => {
  const { cell, column } = context;
  const [ids, titles] = [column("trainings", "id"), column("trainings", "title")];
  const scope = (table: FramedTable, frame: keyof typeof frameColumns) =>
    `${column(table, frameColumns[frame])},IF(${cell(frame)}="","<>|",${cell(frame)})`;
  const sum = (table: FramedTable, amount: string, frames: readonly (keyof typeof frameColumns)[]) =>
    `SUMIFS(${[column(table, amount), column(table, "trainingId"), ids, ...frames.map((frame) => scope(table, frame))].join(",")})`;
  const all = ["department", "cluster", "costCentre"] as const;
  const subsidies = `(${cell("costCentre")}="")*${sum("subsidies", "expected", ["department", "cluster"])}`;
  const left = `ROUND(${sum("budgetLines", "countedAmount", all)}-${subsidies}-${sum("expenses", "amount", all)},2)*(${titles}<>"")`;
  const whole = `${cell("planned")}-${cell("committed")}-${cell("realised")}`;
  return `=SUMPRODUCT((${left}>0)*${left})+MAX(0,ROUND(${whole}-SUMPRODUCT(${left}),2))`;
};

/** Granted budget with what is planned, promised, spent and left of it (F-B8). */
export const budgetFramesTable = defineTable("budgetFrames", {
  name: "Budgetkader",
  idPrefix: "KAD",
  totals: ["granted"],
  calculated: {
    planned: { kind: "euro", formula: framedPlan },
    committed: { kind: "euro", formula: (context) => `=${spent(context, "committed")}` },
    realised: { kind: "euro", formula: (context) => `=${spent(context, "realised")}` },
    available: {
      kind: "euro",
      formula: ({ cell }) => `=N(${cell("granted")})-${cell("realised")}-${cell("committed")}`,
    },
    stillPlanned: { kind: "euro", formula: stillPlannedInFrame },
    forecast: {
      kind: "euro",
      formula: ({ cell }) => `=${cell("realised")}+${cell("committed")}+${cell("stillPlanned")}`,
    },
    deviation: { kind: "euro", formula: ({ cell }) => `=${cell("forecast")}-N(${cell("granted")})` },
  },
  highlights: [{ column: "deviation", when: ({ cell }) => `N(${cell("deviation")})>0`, tone: "warning" }],
});

export const expensesTable = defineTable("expenses", {
  name: "Realisatie",
  idPrefix: "REAL",
  totals: ["amount"],
  calculated: {
    trainingTitle,
    cluster: clusterOfTraining,
    countedDepartment,
    supplierName: {
      kind: "text",
      after: "supplierId",
      formula: ({ cell, lookup }) => `=${lookup("suppliers", "name", cell("supplierId"))}`,
    },
  },
});

/** What the plan would cost net in a scenario: its own lines, those of no scenario, less the subsidies. */
function scenarioTotal({ cell, column, word, costGroup }: FormulaContext): string {
  const of = (key: string) => column("budgetLines", key);
  const isInScenario = `((${of("scenario")}="")+(${of("scenario")}=${cell("scenario")})>0)`;
  const rows = `COUNTIFS(${column("subsidies", "trainingId")},${of("trainingId")},${column("subsidies", "status")},"<>"&${word("subsidyStatus", "rejected")})`;
  const isInSubsidies = `(${of("costGroup")}=${costGroup("subsidy")})*(${of("trainingId")}<>"")*(${rows}>0)`;
  const isRejected = `(${of("status")}=${word("lineStatus", "rejected")})`;
  return `=SUMPRODUCT(${isInScenario}*(1-${isRejected})*(1-${isInSubsidies}),${of("amount")})-SUM(${column("subsidies", "expected")})`;
}

export const scenariosTable = defineTable("scenarios", {
  name: "Scenarios",
  idPrefix: "SCEN",
  calculated: {
    total: { kind: "euro", formula: scenarioTotal },
  },
});
