import { defineRecord } from "../field";

/** Commitments and realised spending (S1.25, F-B8). */
export const expenses = defineRecord({
  date: { kind: "date", required: true },
  costType: { kind: "choice", list: "costType" },
  trainingId: { kind: "reference", to: "trainings" },
  supplierId: { kind: "reference", to: "suppliers" },
  contractId: { kind: "reference", to: "contracts" },
  amount: { kind: "euro", required: true },
  listPrice: { kind: "euro", min: 0 },
  participants: { kind: "number", min: 0, whole: true },
  status: { kind: "choice", list: "spendStatus", required: true },
  orderedBy: { kind: "choice", list: "orderedBy" },
  department: { kind: "choice", list: "department" },
  costCentre: { kind: "choice", list: "costCentre" },
  invoice: { kind: "text" },
});
