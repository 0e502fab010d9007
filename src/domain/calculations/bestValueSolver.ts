import loadHighs, { type Highs, type Model, type ModelData } from "highs";
import type { BinaryModel, ModelSolver, SolvedModel } from "./binaryModel";

let loading: Promise<Highs> | null = null;

/**
 * Solves with HiGHS (WebAssembly, about 3.5 MB): import this file only when somebody asks for the best value. The solver is loaded once and
 * keeps nothing of a plan. It stops at a proven optimum, or when time runs out with the gap it still has.
 */
export const bestValueSolver: ModelSolver = async (model, seconds) => {
  if (model.variables.length === 0) return { status: "solved", chosen: [], gap: 0 };
  const highs = await (loading ??= loadHighs());
  return highs.withModel(modelData(model, highs), (solver) => solved(solver, model, highs, seconds));
};

function solved(solver: Model, model: BinaryModel, highs: Highs, seconds: number): SolvedModel {
  const options = { output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.999 * valueStep(model) };
  for (const [name, value] of Object.entries(options)) solver.options.set(name, value);
  const { modelStatus } = solver.run();
  const { optimal, timeLimit } = highs.constants.modelStatus;
  const found =
    modelStatus === optimal || (modelStatus === timeLimit && solver.info.get("primal_solution_status") === 2);
  if (!found) return { status: "impossible" };
  const { colValue } = solver.getSolution();
  const gap = modelStatus === optimal ? 0 : Number(solver.info.get("mip_gap"));
  return { status: "solved", chosen: model.variables.map((_variable, index) => (colValue[index] ?? 0) > 0.5), gap };
}

/** The smallest difference two totals can have: an answer that is nearer to the bound than that is the best one. */
function valueStep({ variables }: BinaryModel): number {
  const steps = [1, 0.25, 0.05, 0.01, 0.001, 0.0001];
  const isMultiple = (value: number, step: number) => Math.abs(value / step - Math.round(value / step)) < 1e-9;
  return steps.find((step) => variables.every(({ value }) => isMultiple(value, step))) ?? 1e-6;
}

function modelData({ variables, limits }: BinaryModel, highs: Highs): ModelData {
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
    integrality: variables.map(() => highs.constants.variableType.integer),
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
