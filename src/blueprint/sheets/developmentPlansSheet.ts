import { defineSheet } from "../defineSheet";
import { defineTable } from "../defineTable";

export const developmentPlansTable = defineTable("developmentPlans", {
  name: "POP",
  idPrefix: "POP",
  widths: { goal: 40 },
  calculated: {
    employeeName: {
      kind: "text",
      after: "employeeId",
      formula: ({ cell, lookup }) => `=${lookup("employees", "name", cell("employeeId"))}`,
    },
    trainingTitle: {
      kind: "text",
      width: 44,
      after: "trainingId",
      formula: ({ cell, lookup }) => `=${lookup("trainings", "title", cell("trainingId"))}`,
    },
  },
});

export const developmentPlansSheet = defineSheet("developmentPlans", { tables: [developmentPlansTable] });
