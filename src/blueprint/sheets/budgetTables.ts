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

/** The rate of a row, or else that of the kmo-portefeuille by size and theme. */
const countedRate = ({ cell, word, setting, legal }: FormulaContext) => {
  const isCyber = `${cell("theme")}=${word("subsidyTheme", "cyberOrEnergy")}`;
  const small = `IF(${isCyber},${legal("BE.kmo.small.cyberOrEnergy")},${legal("BE.kmo.small")})`;
  const medium = `IF(${isCyber},${legal("BE.kmo.medium.cyberOrEnergy")},${legal("BE.kmo.medium")})`;
  const size = (key: "small" | "medium") => `${setting("size")}=${word("companySize", key)}`;
  return `=IF(${cell("rate")}<>"",${cell("rate")},IF(${cell("kind")}<>${word("subsidyKind", "kmoPortefeuille")},0,IF(${size("small")},${small},IF(${size("medium")},${medium},0))))`;
};

/** What is granted, or else what rate and own ceiling of the row give; a kmo request below the legal minimum gives nothing. */
const subsidyClaim = ({ cell, word, legal }: FormulaContext) => {
  const tooSmall = `AND(${cell("kind")}=${word("subsidyKind", "kmoPortefeuille")},N(${cell("base")})<${legal("BE.kmo.minimum")})`;
  const calculated = `MIN(ROUND(N(${cell("base")})*${cell("countedRate")},2),IF(${cell("ceiling")}="",1E+99,${cell("ceiling")}))`;
  return `=IF(${cell("status")}=${word("subsidyStatus", "rejected")},0,IF(${cell("granted")}<>"",${cell("granted")},IF(${tooSmall},0,${calculated})))`;
};

/** Text that sorts as requests use up the ceiling of a year (F-B5a): by date, without date last, then the smaller base, then ID. */
const subsidyOrder = ({ cell }: FormulaContext) =>
  `="R"&TEXT(IF(${cell("date")}="",999999,${cell("date")}),"000000")&TEXT(ROUND(N(${cell("base")})*100,0),"000000000000")&${cell("id")}`;

/** The claim as far as the yearly ceiling of the kmo-portefeuille still has room after earlier requests of the same year. */
const subsidyExpected = ({ cell, column, word, setting, legal }: FormulaContext) => {
  const kmo = word("subsidyKind", "kmoPortefeuille");
  const year = `IF(${cell("date")}="",${setting("planYear")},YEAR(${cell("date")}))`;
  const earlier = `SUMIFS(${column("subsidies", "claim")},${column("subsidies", "kind")},${kmo},${column("subsidies", "order")},"<"&${cell("order")},${column("subsidies", "order")},">=R"&TEXT(DATE(${year},1,1),"000000"))`;
  return `=IF(OR(${cell("kind")}<>${kmo},${cell("granted")}<>""),${cell("claim")},MAX(0,MIN(${cell("claim")},${legal("BE.kmo.ceiling")}-${earlier})))`;
};

/** Subsidies: what is granted, or else what rate, own ceiling and the yearly ceiling of the scheme let expect. */
export const subsidiesTable = defineTable("subsidies", {
  name: "Subsidies",
  idPrefix: "SUB",
  totals: ["granted", "expected"],
  calculated: {
    trainingTitle,
    expected: { kind: "euro", after: "granted", formula: subsidyExpected },
    countedRate: { kind: "percent", formula: countedRate },
    claim: { kind: "euro", formula: subsidyClaim },
    order: { kind: "text", formula: subsidyOrder },
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
