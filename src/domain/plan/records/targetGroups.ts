import { defineRecord } from "../field";

/** Groups of staff the plan is for (S1.7), defined as a filter on the staff list. */
export const targetGroups = defineRecord({
  name: { kind: "text", required: true },
  filter: { kind: "choice", list: "targetFilter", required: true },
  filterValue: {
    kind: "text",
    wordsBy: {
      field: "filter",
      list: "targetFilter",
      lists: { department: "department", jobTitle: "jobTitle", riskGroup: "riskGroup" },
    },
  },
});
