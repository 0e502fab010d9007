import loadHighs, { type Highs, type Model } from "highs";
import type { BinaryModel, ModelSolver, SolvedModel } from "./binaryModel";
import { blockSearch } from "./blockSearch";
import { coreOf, isProven, withoutFixed, type Relaxation } from "./coreModel";
import { highsModel } from "./highsModel";
import { anotherThan, keepsLimits } from "./modelAnswer";
import { modelBlocks } from "./modelBlocks";

let loading: Promise<Highs> | null = null;

/**
 * Solves with HiGHS (WebAssembly, about 3.5 MB): import this file only when somebody asks for the best value. The solver is loaded once and
 * keeps nothing of a plan. A large model is first solved with fractions allowed; that shows which decisions are still open (the core), and
 * only those are searched. The result is the proven optimum, or when time runs out the best one found with the gap it still has.
 */
export const bestValueSolver: ModelSolver = async (model, seconds) => {
  if (model.variables.length === 0) return { status: "solved", chosen: [], gap: 0 };
  return solvedWith(await (loading ??= loadHighs()), model, seconds);
};

/** The same with a solver that is loaded; at least one variable. */
export function solvedWith(highs: Highs, model: BinaryModel, seconds: number): SolvedModel {
  const relaxed = relaxation(model, highs, seconds);
  const core = relaxed === null ? null : coreOf(model, relaxed);
  if (relaxed === null || core === null) return searched(model, highs, seconds);
  const found = searchedCore(model, core, relaxed, highs, seconds / 2);
  if (found.status === "impossible") return searched(model, highs, seconds / 2);
  const left = gapTo(relaxed.bound, found.chosen, model);
  if (found.gap === 0 && isProven(core, model, relaxed, left - valueStep(model))) return found;
  const whole = searched(model, highs, seconds / 2);
  if (whole.status === "solved" && gapTo(relaxed.bound, whole.chosen, model) <= left) return whole;
  return { ...found, gap: left / Math.max(1e-9, relaxed.bound - left) };
}

/** How much more than an answer a bound is worth. */
function gapTo(bound: number, chosen: readonly boolean[], { variables }: BinaryModel): number {
  return variables.reduce((left, { value }, index) => left - (chosen[index] === true ? value : 0), bound);
}

function searchedCore(
  model: BinaryModel,
  core: ReadonlyMap<number, boolean>,
  relaxed: Relaxation,
  highs: Highs,
  seconds: number,
): SolvedModel {
  const { model: smaller, open } = withoutFixed(model, core);
  const found = searchedByBlocks(smaller, relaxed) ?? searched(smaller, highs, seconds);
  if (found.status === "impossible") return found;
  const placeOf = new Map(open.map((variable, place) => [variable, place]));
  const chosen = model.variables.map((_variable, index) => core.get(index) ?? found.chosen[placeOf.get(index) ?? 0]);
  return { ...found, chosen: chosen.map((isChosen) => isChosen === true) };
}

/** Quick where departments meet only in the whole budget; `null` when the model is not like that. */
function searchedByBlocks(model: BinaryModel, { prices }: Relaxation): SolvedModel | null {
  const divided = modelBlocks(model, prices);
  const yes = divided === null ? null : blockSearch(divided, valueStep(model));
  if (yes === null) return null;
  const chosen = new Set(yes);
  return { status: "solved", chosen: model.variables.map((_variable, index) => chosen.has(index)), gap: 0 };
}

/** The best answer when decisions may be fractions; `null` when there is none, or none in time. */
function relaxation(model: BinaryModel, highs: Highs, seconds: number): Relaxation | null {
  return highs.withModel(highsModel(model, highs, "continuous"), (solver) => {
    setOptions(solver, { output_flag: false, time_limit: seconds });
    if (solver.run().modelStatus !== highs.constants.modelStatus.optimal) return null;
    const { colValue, colDual, rowDual } = solver.getSolution();
    const bound = Number(solver.info.get("objective_function_value"));
    const prices = model.limits.map(({ atMost }, index) => Math.abs(rowDual[index] ?? 0) * (atMost === null ? -1 : 1));
    return { bound, values: [...colValue], reducedCosts: [...colDual], prices };
  });
}

/**
 * HiGHS takes what is within a millionth for kept, which of a budget of millions is some cents. An answer over a limit is ruled out and the
 * search goes on in half the time, so that it ends.
 */
function searched(model: BinaryModel, highs: Highs, seconds: number): SolvedModel {
  const found = searchedRoughly(model, highs, seconds);
  if (found.status === "impossible" || keepsLimits(model, found.chosen)) return found;
  return searched({ ...model, limits: [...model.limits, anotherThan(found.chosen)] }, highs, seconds / 2);
}

function searchedRoughly(model: BinaryModel, highs: Highs, seconds: number): SolvedModel {
  return highs.withModel(highsModel(model, highs, "integer"), (solver): SolvedModel => {
    setOptions(solver, {
      output_flag: false,
      time_limit: seconds,
      mip_rel_gap: 0,
      // It loses answers that spend a budget of millions to the cent.
      presolve: "off",
      mip_abs_gap: 0.999 * valueStep(model),
      // These look for a first answer where that is hard; here greedy choices already are good answers.
      mip_heuristic_run_feasibility_jump: false,
      mip_heuristic_effort: 0.01,
      mip_detect_symmetry: false,
      mip_allow_restart: false,
    });
    const { modelStatus } = solver.run();
    const { optimal, timeLimit } = highs.constants.modelStatus;
    const hasAnswer = solver.info.get("primal_solution_status") === 2;
    if (modelStatus !== optimal && !(modelStatus === timeLimit && hasAnswer)) {
      return { status: "impossible", reason: modelStatus === timeLimit ? "outOfTime" : "infeasible" };
    }
    const { colValue } = solver.getSolution();
    const gap = modelStatus === optimal ? 0 : Number(solver.info.get("mip_gap"));
    return { status: "solved", chosen: model.variables.map((_variable, index) => (colValue[index] ?? 0) > 0.5), gap };
  });
}

function setOptions(solver: Model, options: Readonly<Record<string, number | boolean | string>>): void {
  for (const [name, value] of Object.entries(options)) solver.options.set(name, value);
}

/** The smallest difference two totals can have: an answer that is nearer to the bound than that is the best one. */
function valueStep({ variables }: BinaryModel): number {
  const steps = [1, 0.25, 0.05, 0.01, 0.001, 0.0001];
  const isMultiple = (value: number, step: number) => Math.abs(value / step - Math.round(value / step)) < 1e-9;
  return steps.find((step) => variables.every(({ value }) => isMultiple(value, step))) ?? 1e-6;
}
