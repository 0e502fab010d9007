import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";
import { isLargeDeviation } from "../isLargeDeviation";
import { countInService, inService } from "../peopleInService";
import { plannedWith } from "../plannedTotal";
import { pathsBlock } from "./pathsBlock";
import { trainingMixBlock } from "./trainingMixBlock";
import { handBefore, handOrder, rank, rankKey, withinBudget } from "./trainingRank";
import { trainingTitle } from "./trainingTitle";

/** Mean score per criterion of all groups, weighted, from 0 to 100 (F-P1); empty while a criterion has no score. */
const score = ({ cell, column }: FormulaContext) => {
  const scored = [
    `${column("priorities", "trainingId")},${cell("id")}`,
    `${column("priorities", "criterionId")},${column("criteria", "id")}`,
  ].join(",");
  const total = `SUMIFS(${column("priorities", "score")},${scored})`;
  const count = `COUNTIFS(${scored},${column("priorities", "score")},">0")`;
  const mean = `SUMPRODUCT(${column("criteria", "weight")}*${total}/${count})/SUM(${column("criteria", "weight")})`;
  return `=IF(${cell("title")}="","",IFERROR(ROUND((${mean}-1)/4*100,4),""))`;
};

/** What was promised or spent for a training. */
const spentOn = ({ cell, column, word }: FormulaContext, status: "committed" | "realised") =>
  `=IF(${cell("title")}="","",SUMIFS(${column("expenses", "amount")},${column("expenses", "trainingId")},${cell("id")},${column("expenses", "status")},${word("spendStatus", status)}))`;

/** The goal a training serves, as `goalOfTraining` in the domain: its own, that of its learning goal, or that of the first of its needs that has one. */
const servedGoal = ({ cell, column, lookup }: FormulaContext) => {
  const isGoal = (id: string) => `COUNTIFS(${column("goals", "id")},${id})>0`;
  const ofLearningGoal = lookup("learningGoals", "goalId", cell("learningGoalId"));
  const [needs, goals] = [column("needs", "id"), column("needs", "goalId")];
  const listed = `";"&SUBSTITUTE(${cell("needIds")}," ","")&";"`;
  const isServed = `ISNUMBER(SEARCH(";"&${needs}&";",${listed}))*(${goals}<>"")*(${isGoal(goals)})`;
  const ofNeeds = `IFERROR(INDEX(${goals},MATCH(1,INDEX(${isServed},0),0)),"")`;
  const known = (id: string, otherwise: string) => `IF(IF(${id}="",FALSE,${isGoal(id)}),${id},${otherwise})`;
  return `=IF(${cell("title")}="","",${known(cell("goalId"), known(ofLearningGoal, ofNeeds))})`;
};

export const trainingsTable = defineTable("trainings", {
  name: "Opleidingen",
  idPrefix: "OPL",
  widths: { title: 40 },
  totals: ["participants", "netCost", "committed", "realised", "stillPlanned", "forecast", "deviation"],
  calculated: {
    learningGoalName: {
      kind: "text",
      after: "learningGoalId",
      formula: ({ cell, lookup }) => `=${lookup("learningGoals", "name", cell("learningGoalId"))}`,
    },
    supplierName: {
      kind: "text",
      after: "supplierId",
      formula: ({ cell, lookup }) => `=${lookup("suppliers", "name", cell("supplierId"))}`,
    },
    servedGoal: { kind: "text", width: 12, formula: servedGoal },
    plannedSessions: {
      kind: "number",
      formula: ({ cell, column }) =>
        `=IF(${cell("title")}="","",COUNTIFS(${column("sessions", "trainingId")},${cell("id")}))`,
    },
    netCost: {
      kind: "euro",
      formula: ({ cell, column }) => `=IF(${cell("title")}="","",${plannedWith({ column }, "trainingId", cell("id"))})`,
    },
    costPerParticipant: {
      kind: "euro",
      formula: ({ cell }) => `=IF(N(${cell("participants")})=0,"",${cell("netCost")}/${cell("participants")})`,
    },
    score: { kind: "number", formula: score },
    rankedId: {
      kind: "text",
      width: 12,
      formula: ({ cell, word }) =>
        `=IF(OR(${cell("title")}="",${cell("status")}=${word("trainingStatus", "cancelled")}),"",${cell("id")})`,
    },
    rankKey: { kind: "text", formula: rankKey },
    handOrder: { kind: "number", formula: handOrder },
    handBefore: { kind: "number", formula: handBefore },
    rank: { kind: "number", formula: rank },
    cumulative: {
      kind: "euro",
      formula: ({ cell, column }) =>
        `=IF(${cell("rank")}="","",SUMIFS(${column("trainings", "netCost")},${column("trainings", "rank")},"<="&${cell("rank")}))`,
    },
    withinBudget: { kind: "text", formula: withinBudget },
    committed: { kind: "euro", formula: (context) => spentOn(context, "committed") },
    realised: { kind: "euro", formula: (context) => spentOn(context, "realised") },
    stillPlanned: {
      kind: "euro",
      formula: ({ cell }) =>
        `=IF(${cell("title")}="","",MAX(0,ROUND(${cell("netCost")}-${cell("committed")}-${cell("realised")},2)))`,
    },
    forecast: {
      kind: "euro",
      formula: ({ cell }) =>
        `=IF(${cell("title")}="","",${cell("committed")}+${cell("realised")}+${cell("stillPlanned")})`,
    },
    deviation: {
      kind: "euro",
      formula: ({ cell }) => `=IF(${cell("title")}="","",ROUND(${cell("forecast")}-${cell("netCost")},2))`,
    },
  },
  highlights: [
    { column: "withinBudget", when: ({ cell, yesNo }) => `${cell("withinBudget")}=${yesNo(false)}`, tone: "attention" },
    { column: "withinBudget", when: ({ cell, yesNo }) => `${cell("withinBudget")}=${yesNo(true)}`, tone: "good" },
    { column: "deviation", when: ({ cell }) => isLargeDeviation(cell("deviation"), cell("netCost")), tone: "warning" },
  ],
});

export const learningPathsTable = defineTable("learningPaths", {
  name: "Leerpaden",
  idPrefix: "PAD",
  calculated: {
    trainingTitle,
    hours: { kind: "hours", formula: (context) => `=${ofTraining(context, "duration")}` },
    cost: { kind: "euro", formula: (context) => `=${ofTraining(context, "costPerParticipant")}` },
    /** People in service who hold the job title of a mandatory step, and how many of them have a valid certificate of it (F-C7). */
    required: {
      kind: "number",
      formula: (context) => {
        const { cell, column, yesNo } = context;
        return `=IF(OR(${cell("mandatory")}<>${yesNo(true)},${cell("jobTitle")}=""),"",${countInService(context, column("employees", "jobTitle"), cell("jobTitle"))})`;
      },
    },
    certified: {
      kind: "number",
      formula: (context) => {
        const { cell, column, yesNo } = context;
        const held = `COUNTIFS(${column("certificates", "employeeId")},${column("employees", "id")},${column("certificates", "trainingId")},${cell("trainingId")},${column("certificates", "isValid")},${yesNo(true)})`;
        return `=IF(${cell("required")}="","",SUMPRODUCT(${inService(context)}*(${column("employees", "jobTitle")}=${cell("jobTitle")})*(${held}>0)))`;
      },
    },
    certifiedShare: {
      kind: "percent",
      formula: ({ cell }) => `=IF(N(${cell("required")})=0,"",${cell("certified")}/${cell("required")})`,
    },
  },
  highlights: [
    {
      column: "certifiedShare",
      when: ({ cell }) => `AND(ISNUMBER(${cell("certifiedShare")}),${cell("certifiedShare")}<1)`,
      tone: "attention",
    },
  ],
});

/** A number of the training of a step; 0 while it is unknown. */
function ofTraining({ cell, column }: FormulaContext, field: "duration" | "costPerParticipant"): string {
  return `IFERROR(N(INDEX(${column("trainings", field)},MATCH(${cell("trainingId")},${column("trainings", "id")},0))),0)`;
}

export const trainingsSheet = defineSheet("trainings", {
  tables: [trainingsTable, learningPathsTable],
  blocks: [pathsBlock, trainingMixBlock],
});
