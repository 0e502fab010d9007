import { expectedSubsidies, subsidyRate } from "../../domain/calculations/expectedSubsidies";
import { outcomeOfTest, type TestOutcome } from "../../domain/calculations/testOutcome";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents, Fraction } from "../../domain/plan/units";
import { isMandatory } from "../../domain/calculations/isMandatory";
import type { WarningPlace } from "../../domain/warnings/warning";
import { lawOfSubsidy } from "./subsidyRule";
import { placeOf } from "./traceParts";

/** A step of the chain behind an amount; every one leads to its cell. */
export type TraceStep = { readonly place: WarningPlace } & (
  | { readonly kind: "goal"; readonly title: string; readonly indicator: string | null }
  | { readonly kind: "learningGoal" | "training"; readonly title: string }
  | { readonly kind: "need"; readonly title: string; readonly people: number | null }
  | { readonly kind: "test"; readonly outcome: TestOutcome }
  | { readonly kind: "quote"; readonly title: string; readonly price: EuroCents | null; readonly chosen: boolean }
  | {
      readonly kind: "subsidy";
      readonly subsidy: PlanRow<"subsidies">;
      readonly rate: Fraction;
      readonly expected: EuroCents;
    }
  | { readonly kind: "parameter"; readonly parameter: PlanRow<"legalParameters"> }
  | { readonly kind: "legalGround"; readonly title: string }
  /** What the chain lacks; the place is where it can be filled in. */
  | { readonly kind: "missing"; readonly what: "goal" | "need" | "test" | "quote" | "legalGround" }
);

/** Goal, need, test, quote, subsidy rule and legal source behind the money of a training (domain 4.1, item 2), with what is missing. */
export function trainingChain(plan: Plan, training: PlanRow<"trainings">): readonly TraceStep[] {
  const needs = plan.needs.filter(({ id }) => training.needIds.includes(id));
  return [
    ...goalSteps(plan, training, needs),
    { kind: "training", title: training.title ?? training.id, place: placeOf("trainings", training.id, "title") },
    ...needSteps(plan, training, needs),
    ...quoteSteps(plan, training),
    ...subsidySteps(plan, training),
    ...groundSteps(training),
  ];
}

function goalSteps(plan: Plan, training: PlanRow<"trainings">, needs: Plan["needs"]): readonly TraceStep[] {
  const learningGoal = plan.learningGoals.find(({ id }) => id === training.learningGoalId);
  const goalIds = [training.goalId, learningGoal?.goalId, ...needs.map(({ goalId }) => goalId)];
  const goals = plan.goals.filter(({ id }) => goalIds.includes(id));
  const steps = goals.map(({ id, name, indicator }): TraceStep => {
    return { kind: "goal", title: name ?? id, indicator, place: placeOf("goals", id, "name") };
  });
  const missing: TraceStep = { kind: "missing", what: "goal", place: placeOf("trainings", training.id, "goalId") };
  const found = steps.length === 0 ? [missing] : steps;
  if (learningGoal === undefined) return found;
  const { id, name } = learningGoal;
  return [...found, { kind: "learningGoal", title: name ?? id, place: placeOf("learningGoals", id, "name") }];
}

function needSteps(plan: Plan, training: PlanRow<"trainings">, needs: Plan["needs"]): readonly TraceStep[] {
  if (needs.length === 0)
    return [{ kind: "missing", what: "need", place: placeOf("trainings", training.id, "needIds") }];
  return needs.flatMap(({ id, title, people }): readonly TraceStep[] => {
    const test = plan.needTests.find(({ needId }) => needId === id);
    const need: TraceStep = { kind: "need", title: title ?? id, people, place: placeOf("needs", id, "title") };
    if (test === undefined) return [need, { kind: "missing", what: "test", place: placeOf("needs", id, "status") }];
    return [need, { kind: "test", outcome: outcomeOfTest(test), place: placeOf("needTests", test.id, "contribution") }];
  });
}

/** The chosen quote, those that lines name, or else all of the training; only trainings that are bought need one. */
function quoteSteps(plan: Plan, { id: trainingId, delivery }: PlanRow<"trainings">): readonly TraceStep[] {
  const lineQuotes = new Set(
    plan.budgetLines.filter((line) => line.trainingId === trainingId).map(({ quoteId }) => quoteId),
  );
  const own = plan.quotes.filter((quote) => quote.trainingId === trainingId || lineQuotes.has(quote.id));
  const used = own.filter(({ id, chosen }) => chosen === true || lineQuotes.has(id));
  const steps = (used.length > 0 ? used : own).map(({ id, supplierId, price, chosen }): TraceStep => {
    const supplier = plan.suppliers.find((row) => row.id === supplierId);
    return {
      kind: "quote",
      title: supplier?.name ?? id,
      price,
      chosen: chosen === true,
      place: placeOf("quotes", id, "price"),
    };
  });
  const place = placeOf("quotes", null, "trainingId");
  return steps.length > 0 || delivery === "internal" ? steps : [{ kind: "missing", what: "quote", place }];
}

function subsidySteps(plan: Plan, { id }: PlanRow<"trainings">): readonly TraceStep[] {
  return plan.subsidies.filter(({ trainingId }) => trainingId === id).flatMap((subsidy) => subsidyChain(plan, subsidy));
}

/** A subsidy with its rule and the legal amounts behind it. */
export function subsidyChain(plan: Plan, subsidy: PlanRow<"subsidies">): readonly TraceStep[] {
  const [rate, expected] = [subsidyRate(subsidy, plan), expectedSubsidies(plan).get(subsidy.id)?.expected ?? 0];
  return [
    { kind: "subsidy", subsidy, rate, expected, place: placeOf("subsidies", subsidy.id, "name") },
    ...lawOfSubsidy(plan, subsidy).map((parameter): TraceStep => {
      return { kind: "parameter", parameter, place: placeOf("legalParameters", parameter.id, "value") };
    }),
  ];
}

function groundSteps(training: PlanRow<"trainings">): readonly TraceStep[] {
  const { id, legalGround } = training;
  const place = placeOf("trainings", id, "legalGround");
  if (legalGround !== null) return [{ kind: "legalGround", title: legalGround, place }];
  return isMandatory(training) ? [{ kind: "missing", what: "legalGround", place }] : [];
}
