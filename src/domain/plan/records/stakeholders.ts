import { defineRecord } from "../field";

/** Who has a say: influence, interest and support from 1 to 5 (S1.6, F-N4). */
export const stakeholders = defineRecord({
  name: { kind: "text", required: true },
  group: { kind: "choice", list: "stakeholderGroup", required: true },
  influence: { kind: "number", min: 1, max: 5 },
  interest: { kind: "number", min: 1, max: 5 },
  support: { kind: "number", min: 1, max: 5 },
  contactOn: { kind: "date" },
  followUp: { kind: "text" },
});
