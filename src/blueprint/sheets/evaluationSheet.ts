import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";
import { evaluationCoverageBlock } from "./evaluationCoverageBlock";
import { evaluationResultsBlock } from "./evaluationResultsBlock";

const trainingTitle = {
  kind: "text",
  width: 44,
  after: "trainingId",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("trainings", "title", cell("trainingId"))}`,
} as const;

export const evaluationsTable = defineTable("evaluations", {
  name: "Evaluatie",
  idPrefix: "EVA",
  calculated: {
    trainingTitle,
    responseRate: {
      kind: "percent",
      after: "responded",
      formula: ({ cell }) =>
        `=IF(OR(COUNT(${cell("invited")},${cell("responded")})<2,N(${cell("invited")})=0),"",${cell("responded")}/${cell("invited")})`,
    },
    realised: {
      kind: "percent",
      after: "measured",
      formula: ({ cell }) =>
        `=IF(COUNT(${cell("baseline")},${cell("target")},${cell("measured")})<3,"",IFERROR((${cell("measured")}-${cell("baseline")})/(${cell("target")}-${cell("baseline")}),""))`,
    },
  },
  highlights: [
    {
      column: "responseRate",
      when: ({ cell }) => `AND(ISNUMBER(${cell("responseRate")}),${cell("responseRate")}<0.5)`,
      tone: "attention",
    },
  ],
});

export const transferChecksTable = defineTable("transferChecks", {
  name: "Borging",
  idPrefix: "BORG",
  calculated: {
    trainingTitle,
    transfer: {
      kind: "percent",
      after: "shown",
      formula: ({ cell }) =>
        `=IF(OR(COUNT(${cell("measured")},${cell("shown")})<2,N(${cell("measured")})=0),"",${cell("shown")}/${cell("measured")})`,
    },
  },
});

const credited = ({ cell }: FormulaContext) => `N(${cell("benefit")})*N(${cell("isolation")})*N(${cell("confidence")})`;

/** Return on a training (F-E5): only the part of the benefit that is due to the training and certain. */
export const returnsTable = defineTable("returns", {
  name: "ROI",
  idPrefix: "ROI",
  calculated: {
    trainingTitle,
    creditedBenefit: { kind: "euro", after: "cost", formula: (context) => `=ROUND(${credited(context)},2)` },
    roi: {
      kind: "percent",
      after: "creditedBenefit",
      formula: (context) =>
        `=IF(N(${context.cell("cost")})=0,"",(${credited(context)}-${context.cell("cost")})/${context.cell("cost")})`,
    },
    benefitCostRatio: {
      kind: "number",
      after: "roi",
      formula: (context) =>
        `=IF(N(${context.cell("cost")})=0,"",ROUND(${credited(context)}/${context.cell("cost")},4))`,
    },
    paybackMonths: {
      kind: "number",
      after: "benefitCostRatio",
      formula: (context) =>
        `=IF(${credited(context)}<=0,"",ROUND(N(${context.cell("cost")})/(${credited(context)})*12,2))`,
    },
  },
});

export const evaluationSheet = defineSheet("evaluation", {
  tables: [evaluationsTable, transferChecksTable, returnsTable],
  blocks: [evaluationCoverageBlock, evaluationResultsBlock],
});
