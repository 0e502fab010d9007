import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";
import { grantedBudget } from "../grantedBudget";
import { plannedWith } from "../plannedTotal";

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

/** Text that sorts as the rank does (F-P2): legal first, score down, deadline up, cost up, ID. Only whole numbers, so that no decimal sign matters. */
const rankKey = ({ cell, word, yesNo, setting }: FormulaContext) => {
  const legal = `OR(${cell("mandatory")}=${yesNo(true)},${cell("cluster")}=${word("priorityCluster", "b")})`;
  const tiers = (["a", "c", "d"] as const).map((key) => word("priorityCluster", key));
  const tier = `IF(${setting("clusterTiers")}=${yesNo(true)},IF(${cell("cluster")}=${tiers[0]},1,IF(${cell("cluster")}=${tiers[1]},2,IF(${cell("cluster")}=${tiers[2]},3,4))),1)`;
  const parts = [
    `"R"&IF(${legal},0,${tier})`,
    `TEXT(IF(${cell("score")}="",9999999,ROUND((100-${cell("score")})*10000,0)),"0000000")`,
    `TEXT(IF(${cell("deadline")}="",999999,${cell("deadline")}),"000000")`,
    `TEXT(MAX(0,ROUND(${cell("netCost")}*100,0)),"000000000000")`,
    cell("id"),
  ];
  return `=IF(${cell("rankedId")}="","",${parts.join("&")})`;
};

export const trainingsTable = defineTable("trainings", {
  name: "Opleidingen",
  idPrefix: "OPL",
  widths: { title: 40 },
  totals: ["participants", "netCost"],
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
    rank: {
      kind: "number",
      formula: ({ cell, column }) =>
        // "?*" leaves out the empty text of trainings that are not ranked: programs differ in whether it comes before every other text.
        `=IF(${cell("rankKey")}="","",COUNTIFS(${column("trainings", "rankKey")},"<"&${cell("rankKey")},${column("trainings", "rankKey")},"?*")+1)`,
    },
    cumulative: {
      kind: "euro",
      formula: ({ cell, column }) =>
        `=IF(${cell("rank")}="","",SUMIFS(${column("trainings", "netCost")},${column("trainings", "rank")},"<="&${cell("rank")}))`,
    },
    withinBudget: {
      kind: "text",
      formula: (context) => {
        const { cell, word, yesNo } = context;
        return `=IF(${cell("rank")}="","",IF(OR(${cell("mandatory")}=${yesNo(true)},${cell("cluster")}=${word("priorityCluster", "b")},${cell("cumulative")}<=${grantedBudget(context)}),${yesNo(true)},${yesNo(false)}))`;
      },
    },
  },
  highlights: [
    { column: "withinBudget", when: ({ cell, yesNo }) => `${cell("withinBudget")}=${yesNo(false)}`, tone: "attention" },
    { column: "withinBudget", when: ({ cell, yesNo }) => `${cell("withinBudget")}=${yesNo(true)}`, tone: "good" },
  ],
});

export const learningPathsTable = defineTable("learningPaths", {
  name: "Leerpaden",
  idPrefix: "PAD",
  calculated: {
    trainingTitle: {
      kind: "text",
      width: 44,
      after: "trainingId",
      formula: ({ cell, lookup }) => `=${lookup("trainings", "title", cell("trainingId"))}`,
    },
  },
});

export const trainingsSheet = defineSheet("trainings", { tables: [trainingsTable, learningPathsTable] });
