import type { Highs, ModelData } from "highs";
import type { BinaryModel } from "./binaryModel";

/** A model as HiGHS takes it: a column a decision, a row a limit; `continuous` lets decisions be fractions. */
export function highsModel(
  { variables, limits }: BinaryModel,
  highs: Highs,
  kind: "integer" | "continuous",
): ModelData {
  const terms = limits.flatMap((limit) => limit.terms);
  const starts = [0];
  for (const limit of limits) starts.push((starts.at(-1) ?? 0) + limit.terms.length);
  return {
    numCols: variables.length,
    numRows: limits.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: variables.map(({ value }) => value),
    colLower: variables.map(({ forced }) => (forced ? 1 : 0)),
    colUpper: variables.map(() => 1),
    rowLower: limits.map(({ atLeast }) => atLeast ?? -highs.infinity),
    rowUpper: limits.map(({ atMost }) => atMost ?? highs.infinity),
    integrality: variables.map(() => highs.constants.variableType[kind]),
    matrix: {
      format: "csr",
      numRows: limits.length,
      numCols: variables.length,
      starts,
      indices: terms.map(([variable]) => variable),
      values: terms.map(([, coefficient]) => coefficient),
    },
  };
}
