import type { FormulaContext } from "../formulaContext";

/** The title of the training a row is about, behind its ID. */
export const trainingTitle = {
  kind: "text",
  width: 44,
  after: "trainingId",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("trainings", "title", cell("trainingId"))}`,
} as const;
