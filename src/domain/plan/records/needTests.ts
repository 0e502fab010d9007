import { defineRecord } from "../field";

/** The three questions: is training the answer (S2.6, S2.7, F-N1)? One row per need. */
export const needTests = defineRecord({
  needId: { kind: "reference", to: "needs", required: true },
  contribution: { kind: "choice", list: "contribution" },
  contributionText: { kind: "text" },
  otherCauses: { kind: "choices", list: "otherCause" },
  causesConsidered: { kind: "yesNo" },
  otherWay: { kind: "choice", list: "otherWay" },
  actionOwner: { kind: "text" },
});
