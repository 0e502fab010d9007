import type { FormulaContext } from "../formulaContext";

/** The cluster of the training of a row. */
export const clusterOfTraining = {
  kind: "text",
  after: "trainingTitle",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("trainings", "cluster", cell("trainingId"))}`,
} as const;
