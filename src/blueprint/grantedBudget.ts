import type { FormulaContext } from "./formulaContext";

/** What was granted to the whole organisation, or else to its parts together; the same as the pane takes (`grantedBudget` in the actions). */
export function grantedBudget({ setting, column }: Pick<FormulaContext, "setting" | "column">): string {
  const whole = setting("budgetGranted");
  return `(N(${whole})+(${whole}="")*SUM(${column("budgetFrames", "granted")}))`;
}
