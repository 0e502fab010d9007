import { expectedSubsidies } from "../../domain/calculations/expectedSubsidies";
import { moneyInScenario } from "../../domain/warnings/planMoney";
import {
  countedParts,
  expenseParts,
  lineParts,
  partsOfAmounts,
  placeOf,
  rowPart,
  type PartsOf,
  type TracePart,
} from "./traceParts";
import type { TraceSubject } from "./traceSubject";
import { subsidyChain, trainingChain, type TraceStep } from "./trainingChain";

/** What is behind a subject; without `isAmount` it is no amount of the plan. */
export interface Traced {
  readonly title?: string | null;
  readonly parts?: readonly TracePart[];
  readonly divisor?: number | null;
  readonly steps?: readonly TraceStep[];
  readonly isAmount?: boolean;
}

export const nothing: Traced = { isAmount: false };

export function ofTraining(of: PartsOf, { id, perParticipant }: Extract<TraceSubject, { kind: "training" }>): Traced {
  const training = of.trainings.get(id);
  if (training === undefined) return nothing;
  return {
    title: training.title,
    parts: countedParts(of, ({ trainingId }) => trainingId === id),
    divisor: perParticipant && training.participants !== 0 ? training.participants : null,
    steps: trainingChain(of.plan, training),
  };
}

/** A line that does not count has a counted amount of nothing. */
export function ofLine(of: PartsOf, { id, isCounted }: Extract<TraceSubject, { kind: "line" }>): Traced {
  const line = of.plan.budgetLines.find((row) => row.id === id);
  if (line === undefined) return nothing;
  const training = of.trainings.get(line.trainingId ?? "");
  return {
    title: line.description ?? training?.title ?? id,
    parts: isCounted
      ? countedParts(of, (row) => row.source === "budgetLines" && row.id === id)
      : lineParts(of, (row) => row.id === id),
    steps: training === undefined ? [] : trainingChain(of.plan, training),
  };
}

export function ofMoneyRow(
  of: PartsOf,
  { kind, id }: { readonly kind: "expense" | "subsidy" | "quote"; readonly id: string },
): Traced {
  const { plan, trainings } = of;
  const chainOf = (trainingId: string | null) => {
    const training = trainings.get(trainingId ?? "");
    return { title: training?.title ?? id, steps: training === undefined ? [] : trainingChain(plan, training) };
  };
  if (kind === "expense") {
    const expense = plan.expenses.find((row) => row.id === id);
    return expense === undefined
      ? nothing
      : { ...chainOf(expense.trainingId), parts: expenseParts(of, (row) => row.id === id) };
  }
  if (kind === "quote") {
    const quote = plan.quotes.find((row) => row.id === id);
    if (quote === undefined || quote.price === null) return nothing;
    return { ...chainOf(quote.trainingId), parts: [rowPart(id, quote.price, placeOf("quotes", id, "price"))] };
  }
  const subsidy = plan.subsidies.find((row) => row.id === id);
  if (subsidy === undefined) return nothing;
  const amount = expectedSubsidies(plan).get(id)?.expected ?? 0;
  const chain = chainOf(subsidy.trainingId);
  const steps = chain.steps.length === 0 ? subsidyChain(plan, subsidy) : chain.steps;
  return {
    title: subsidy.name,
    steps,
    parts: [rowPart(subsidy.name ?? id, amount, placeOf("subsidies", id, "granted"))],
  };
}

export function ofOtherRow(of: PartsOf, { table, id, field }: Extract<TraceSubject, { kind: "row" }>): Traced {
  const { plan } = of;
  if (table === "priorities") {
    const trainingId = plan.priorities.find((row) => row.id === id)?.trainingId ?? "";
    return ofTraining(of, { kind: "training", id: trainingId, perParticipant: false });
  }
  if (table === "scenarios") {
    const scenario = plan.scenarios.find((row) => row.id === id)?.scenario ?? null;
    return { parts: partsOfAmounts(of, moneyInScenario(plan, scenario).amounts) };
  }
  const rows: readonly { readonly id: string }[] = table === "organisation" ? [plan.organisation] : plan[table];
  const row = (table === "organisation" ? rows[0] : rows.find((one) => one.id === id)) as Readonly<
    Record<string, unknown>
  >;
  const value = row?.[field];
  return typeof value === "number" ? { title: id, parts: [rowPart(id, value, placeOf(table, id, field))] } : nothing;
}
