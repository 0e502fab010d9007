import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";
import { clusterOfTraining } from "./clusterOfTraining";
import { trainingTitle } from "./trainingTitle";

/** The rate of a row, or else the legal one: of SLIM, or of the kmo-portefeuille by size and theme. */
const countedRate = ({ cell, word, setting, legal }: FormulaContext) => {
  const isCyber = `${cell("theme")}=${word("subsidyTheme", "cyberOrEnergy")}`;
  const small = `IF(${isCyber},${legal("BE.kmo.small.cyberOrEnergy")},${legal("BE.kmo.small")})`;
  const medium = `IF(${isCyber},${legal("BE.kmo.medium.cyberOrEnergy")},${legal("BE.kmo.medium")})`;
  const size = (key: "small" | "medium") => `${setting("size")}=${word("companySize", key)}`;
  const slim = `IF(${cell("kind")}=${word("subsidyKind", "slim")},${legal("NL.slim.rate")},0)`;
  return `=IF(${cell("rate")}<>"",${cell("rate")},IF(${cell("kind")}<>${word("subsidyKind", "kmoPortefeuille")},${slim},IF(${size("small")},${small},IF(${size("medium")},${medium},0))))`;
};

/** Flemish training leave of one person: hours of the row, or else of the training, up to the maximum for their working time (F-B5b). */
const leaveClaim = ({ cell, column, legal }: FormulaContext) => {
  const trainingHours = `SUMIFS(${column("trainings", "duration")},${column("trainings", "id")},${cell("trainingId")})`;
  const hours = `IF(${cell("hours")}="",${trainingHours},${cell("hours")})`;
  const known = `SUMIFS(${column("employees", "fte")},${column("employees", "id")},${cell("employeeId")})`;
  const fte = `IF(${known}=0,1,${known})`;
  const given = `ROUND(MIN(${hours},${legal("BE.vov.maximumHours")}*${fte})*${legal("BE.vov.hourlyRate")},2)`;
  return `IF(OR(${fte}<${legal("BE.vov.minimumFte")},${hours}<${legal("BE.vov.minimumHours")}),0,${given})`;
};

/** SLIM gives nothing below its minimum, nor for a training with course or trainer fees (F-B5c, W-SUB-04). */
const slimIsRefused = ({ cell, column, word, legal }: FormulaContext) => {
  const lines = (costType: string) =>
    `COUNTIFS(${column("budgetLines", "trainingId")},${cell("trainingId")},${column("budgetLines", "costType")},${word("costType", costType)})`;
  const paysCourse = `AND(${cell("trainingId")}<>"",${lines("courseFee")}+${lines("trainerFee")}>0)`;
  return `OR(N(${cell("base")})<${legal("NL.slim.minimum")},${paysCourse})`;
};

/** What is granted, or else what the rule of the scheme gives up to the row's own ceiling; a rate typed in the row goes before the rule. */
const subsidyClaim = (context: FormulaContext) => {
  const { cell, word, legal } = context;
  const is = (kind: "kmoPortefeuille" | "slim" | "vov") => `${cell("kind")}=${word("subsidyKind", kind)}`;
  const share = `ROUND(N(${cell("base")})*${cell("countedRate")},2)`;
  const slim = `IF(${slimIsRefused(context)},0,MIN(${share},${legal("NL.slim.maximum")}))`;
  const kmo = `IF(AND(${is("kmoPortefeuille")},N(${cell("base")})<${legal("BE.kmo.minimum")}),0,${share})`;
  const byScheme = `IF(${cell("rate")}<>"",${kmo},IF(${is("vov")},${leaveClaim(context)},IF(${is("slim")},${slim},${kmo})))`;
  const claim = `MIN(${byScheme},IF(${cell("ceiling")}="",1E+99,${cell("ceiling")}))`;
  return `=IF(${cell("status")}=${word("subsidyStatus", "rejected")},0,IF(${cell("granted")}<>"",${cell("granted")},${claim}))`;
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

/** Subsidies: what is granted, or else what the scheme and its ceilings let expect; the plan's net cost is after these amounts. */
export const subsidiesTable = defineTable("subsidies", {
  name: "Subsidies",
  idPrefix: "SUB",
  totals: ["granted", "expected"],
  calculated: {
    trainingTitle,
    cluster: clusterOfTraining,
    countedDepartment: {
      kind: "text",
      width: 24,
      after: "cluster",
      formula: ({ cell, lookup }) => `=${lookup("trainings", "department", cell("trainingId"))}`,
    },
    expected: { kind: "euro", after: "granted", formula: subsidyExpected },
    countedRate: { kind: "percent", formula: countedRate },
    claim: { kind: "euro", formula: subsidyClaim },
    order: { kind: "text", formula: subsidyOrder },
  },
});
