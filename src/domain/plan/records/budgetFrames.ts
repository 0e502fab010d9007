import { defineRecord } from "../field";

/** Granted budget per department, cluster or cost centre (S2.10); an empty key means any. */
export const budgetFrames = defineRecord({
  department: { kind: "choice", list: "department" },
  cluster: { kind: "choice", list: "priorityCluster" },
  costCentre: { kind: "choice", list: "costCentre" },
  granted: { kind: "euro", min: 0, required: true },
  limit: { kind: "choice", list: "limitKind" },
  minimumShare: { kind: "percent", min: 0, max: 1 },
  status: { kind: "choice", list: "budgetStatus" },
});
