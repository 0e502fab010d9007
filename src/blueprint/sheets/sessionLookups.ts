import type { FormulaContext } from "../formulaContext";

/** The title of the training of the session that a row names. */
export const titleOfSession = {
  kind: "text",
  width: 44,
  after: "sessionId",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("sessions", "trainingTitle", cell("sessionId"))}`,
} as const;

/** A number of the session or employee that a row names; 0 while it is unknown. */
export const numberOf = (
  { cell, column }: FormulaContext,
  table: "sessions" | "employees",
  field: string,
  id: string,
) => `IFERROR(N(INDEX(${column(table, field)},MATCH(${cell(id)},${column(table, "id")},0))),0)`;
