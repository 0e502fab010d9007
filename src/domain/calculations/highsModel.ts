import type { Highs, ModelData } from "highs";
import type { BinaryModel, LinearLimit } from "./binaryModel";

/**
 * A model as HiGHS takes it: a column a decision, a row a limit; `continuous` lets decisions be fractions. For whole ones amounts in cents are made as
 * small as they can be, and a limit on them half a unit wider: no other answer fits in it, and one that fits to the cent is not lost to rounding.
 */
export function highsModel(
  { variables, limits: exact }: BinaryModel,
  highs: Highs,
  kind: "integer" | "continuous",
): ModelData {
  const limits = kind === "integer" ? exact.map(widened) : exact;
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

function widened({ terms, atLeast, atMost }: LinearLimit): LinearLimit {
  const unit = terms.reduce((divisor, [, amount]) => greatestDivisor(divisor, Math.abs(amount)), 0);
  if (!(unit >= 1)) return { terms, atLeast, atMost };
  return {
    terms: terms.map(([variable, amount]) => [variable, amount / unit]),
    atLeast: atLeast === null ? null : Math.ceil(atLeast / unit) - 0.5,
    atMost: atMost === null ? null : Math.floor(atMost / unit) + 0.5,
  };
}

/** NaN when one of them is no whole number. */
function greatestDivisor(one: number, other: number): number {
  if (!Number.isInteger(one) || !Number.isInteger(other)) return Number.NaN;
  return other === 0 ? one : greatestDivisor(other, one % other);
}
