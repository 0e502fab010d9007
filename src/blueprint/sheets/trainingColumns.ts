import type { FormulaContext } from "../formulaContext";

/** The title of the training of a row. */
export const trainingTitle = {
  kind: "text",
  width: 44,
  after: "trainingId",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("trainings", "title", cell("trainingId"))}`,
} as const;

/** The cluster of the training of a row. */
export const clusterOfTraining = {
  kind: "text",
  after: "trainingTitle",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("trainings", "cluster", cell("trainingId"))}`,
} as const;
