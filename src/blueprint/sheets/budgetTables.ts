import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";

const trainingTitle = {
  kind: "text",
  width: 44,
  after: "trainingId",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("trainings", "title", cell("trainingId"))}`,
} as const;

const clusterOfTraining = {
  kind: "text",
  after: "trainingTitle",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("trainings", "cluster", cell("trainingId"))}`,
} as const;

/** The department that a row counts for: its own, or else that of its training (F-B4, W-BUD-01). */
const countedDepartment = {
  kind: "text",
  width: 24,
  after: "department",
  formula: ({ cell, lookup }: FormulaContext) =>
    `=IF(${cell("department")}<>"",${cell("department")},${lookup("trainings", "department", cell("trainingId"))})`,
} as const;

/**
 * Budget lines: every amount is rounded once, so that totals are sums of what is shown. A line in percent looks for its direct costs with
 * SUMPRODUCT: to SUMIFS an empty scenario would mean zero.
 */
export const budgetLinesTable = defineTable("budgetLines", {
  name: "Begroting",
  idPrefix: "BUD",
  totals: ["directAmount", "amount", "countedAmount"],
  calculated: {
    trainingTitle,
    cluster: clusterOfTraining,
    countedDepartment,
    costGroup: {
      kind: "text",
      after: "costType",
      formula: ({ cell, costGroupOf }) => `=${costGroupOf(cell("costType"))}`,
    },
    directAmount: {
      kind: "euro",
      formula: ({ cell, word, setting }) =>
        `=IF(${cell("unit")}=${word("costUnit", "percent")},0,ROUND(N(${cell("quantity")})*N(${cell("unitPrice")})*(1+N(${cell("vatRate")})*(1-N(${setting("vatDeductible")}))),2))`,
    },
    amount: {
      kind: "euro",
      formula: ({ cell, column, word, costGroup }) =>
        `=IF(${cell("unit")}=${word("costUnit", "percent")},ROUND(N(${cell("quantity")})/100*SUMPRODUCT((${column("budgetLines", "trainingId")}=${cell("trainingId")})*(${column("budgetLines", "scenario")}=${cell("scenario")})*(${column("budgetLines", "costGroup")}=${costGroup("direct")}),${column("budgetLines", "directAmount")}),2),${cell("directAmount")})`,
    },
    countedAmount: {
      kind: "euro",
      formula: ({ cell, column, yesNo }) =>
        `=IF(OR(${cell("scenario")}="",${cell("scenario")}=IFERROR(INDEX(${column("scenarios", "scenario")},MATCH(${yesNo(true)},${column("scenarios", "active")},0)),"")),${cell("amount")},0)`,
    },
  },
});

/** What a frame is about, and the column of lines and expenses that says so. */
const frameColumns = { department: "countedDepartment", cluster: "cluster", costCentre: "costCentre" } as const;

const within = (
  { cell, column }: FormulaContext,
  table: "budgetLines" | "expenses",
  frame: keyof typeof frameColumns,
) => `((${cell(frame)}="")+(${column(table, frameColumns[frame])}=${cell(frame)})>0)`;

const framed = (context: FormulaContext, table: "budgetLines" | "expenses", amount: string, extra: string) =>
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

/** Granted budget with what is planned, promised, spent and left of it (F-B8). */
export const budgetFramesTable = defineTable("budgetFrames", {
  name: "Budgetkader",
  idPrefix: "KAD",
  totals: ["granted"],
  calculated: {
    planned: { kind: "euro", formula: (context) => `=${framed(context, "budgetLines", "countedAmount", "")}` },
    committed: { kind: "euro", formula: (context) => `=${spent(context, "committed")}` },
    realised: { kind: "euro", formula: (context) => `=${spent(context, "realised")}` },
    available: {
      kind: "euro",
      formula: ({ cell }) => `=N(${cell("granted")})-${cell("realised")}-${cell("committed")}`,
    },
    forecast: {
      kind: "euro",
      formula: ({ cell }) => `=MAX(${cell("planned")},${cell("realised")}+${cell("committed")})`,
    },
    deviation: { kind: "euro", formula: ({ cell }) => `=${cell("forecast")}-N(${cell("granted")})` },
  },
  highlights: [{ column: "deviation", when: ({ cell }) => `N(${cell("deviation")})>0`, tone: "warning" }],
});

/** Subsidies: what is granted, or else what the rate and ceiling of the row let expect. */
export const subsidiesTable = defineTable("subsidies", {
  name: "Subsidies",
  idPrefix: "SUB",
  totals: ["granted", "expected"],
  calculated: {
    trainingTitle,
    expected: {
      kind: "euro",
      after: "granted",
      formula: ({ cell, word }) =>
        `=IF(${cell("status")}=${word("subsidyStatus", "rejected")},0,IF(${cell("granted")}<>"",${cell("granted")},MIN(ROUND(N(${cell("base")})*N(${cell("rate")}),2),IF(${cell("ceiling")}="",1E+99,${cell("ceiling")}))))`,
    },
  },
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

export const scenariosTable = defineTable("scenarios", {
  name: "Scenarios",
  idPrefix: "SCEN",
  calculated: {
    total: {
      kind: "euro",
      formula: ({ cell, column }) =>
        `=SUMIFS(${column("budgetLines", "amount")},${column("budgetLines", "scenario")},${cell("scenario")})`,
    },
  },
});
