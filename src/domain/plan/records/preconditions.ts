import { defineRecord } from "../field";

/** Conditions that must be met before training can work (S1.13). */
export const preconditions = defineRecord({
  name: { kind: "text", required: true },
  kind: { kind: "choice", list: "preconditionKind", required: true },
  trainingId: { kind: "reference", to: "trainings" },
  fulfilled: { kind: "choice", list: "fulfilment" },
  owner: { kind: "text" },
  before: { kind: "date" },
});
