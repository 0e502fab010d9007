import { defineRecord } from "../field";

/** Budget lines: what a training costs, by cost type; overhead and contingency lines are a percentage of direct costs. A reviewer approves or rejects each line. */
export const budgetLines = defineRecord({
  trainingId: { kind: "reference", to: "trainings" },
  costType: { kind: "choice", list: "costType", required: true },
  description: { kind: "text" },
  quantity: { kind: "number" },
  unit: { kind: "choice", list: "costUnit" },
  unitPrice: { kind: "euro" },
  vatRate: { kind: "percent", min: 0, max: 1 },
  month: { kind: "yearMonth" },
  department: { kind: "choice", list: "department" },
  costCentre: { kind: "choice", list: "costCentre" },
  scenario: { kind: "choice", list: "scenario" },
  status: { kind: "choice", list: "lineStatus" },
  quoteId: { kind: "reference", to: "quotes" },
});
