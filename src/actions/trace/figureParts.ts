import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents } from "../../domain/plan/units";
import { forecastOf, planForecast, type PlanForecast } from "../../domain/warnings/planForecast";
import type { BudgetFigure } from "./traceSubject";
import {
  countedParts,
  expenseParts,
  grantedParts,
  isInFrame,
  isRanked,
  placeOf,
  rowPart,
  sumOf,
  trainingParts,
  type PartsOf,
  type TracePart,
} from "./traceParts";

/** The figure amounts a budget is made of. */
interface Figures {
  readonly granted: readonly TracePart[];
  readonly planned: readonly TracePart[];
  readonly committed: readonly TracePart[];
  readonly realised: readonly TracePart[];
  readonly stillPlanned: readonly TracePart[];
}

/** What a figure of the whole budget adds up (F-B8). `within` are the trainings that the sheet puts above the line. */
export function figureParts(of: PartsOf, figure: BudgetFigure, within: ReadonlySet<string>): readonly TracePart[] {
  const figures: Figures = {
    granted: grantedParts(of),
    planned: countedParts(of, () => true),
    committed: expenseParts(of, ({ status }) => status === "committed"),
    realised: expenseParts(of, ({ status }) => status === "realised"),
    stillPlanned: stillPlannedParts(of, planForecast(of.plan)),
  };
  const trainings = (isMeant: (id: string) => boolean) => sumOf(trainingParts(of, isMeant));
  const rest = [named("granted", sumOf(figures.granted)), named("planned", -trainings((id) => within.has(id)))];
  const general = countedParts(of, (_counted, training) => (training?.title ?? null) === null);
  const cancelled = trainingParts(of, (id) => !isRanked(of, id));
  switch (figure) {
    case "overPlanned":
      return [named("planned", sumOf(figures.planned)), named("granted", -sumOf(figures.granted))];
    case "lineRest":
      return rest;
    case "lineExtra":
      return aboveZero([
        named(
          "planned",
          trainings((id) => isRanked(of, id)),
        ),
        named("granted", -sumOf(figures.granted)),
      ]);
    case "lineLeft":
      return [named("lineRest", sumOf(rest)), named("general", -sumOf(general)), named("cancelled", -sumOf(cancelled))];
    case "general":
      return general;
    case "cancelled":
      return cancelled;
    default:
      return composed(figures, figure);
  }
}

/** What a figure of one part of the budget adds up: the lines and expenses of its department, cluster and cost centre. */
export function frameParts(of: PartsOf, frame: PlanRow<"budgetFrames">, figure: BudgetFigure): readonly TracePart[] {
  const spent = (status: "committed" | "realised") =>
    expenseParts(of, (row, training) => row.status === status && isInFrame(frame, row, training));
  const place = placeOf("budgetFrames", frame.id, "granted");
  return composed(
    {
      granted: [{ name: { figure: "granted" }, costType: null, calculation: null, amount: frame.granted ?? 0, place }],
      planned: countedParts(of, (counted, training) => isInFrame(frame, counted, training)),
      committed: spent("committed"),
      realised: spent("realised"),
      stillPlanned: stillPlannedParts(of, frameForecast(of, frame)),
    },
    figure,
  );
}

function composed(figures: Figures, figure: BudgetFigure): readonly TracePart[] {
  const [granted, committed, realised] = [sumOf(figures.granted), sumOf(figures.committed), sumOf(figures.realised)];
  const spent = [named("realised", realised), named("committed", committed)];
  const forecast = [...spent, named("stillPlanned", sumOf(figures.stillPlanned))];
  switch (figure) {
    case "available":
      return [named("granted", granted), named("realised", -realised), named("committed", -committed)];
    case "forecast":
      return forecast;
    case "deviation":
      return [named("forecast", sumOf(forecast)), named("granted", -granted)];
    case "planned":
    case "committed":
    case "realised":
    case "stillPlanned":
      return figures[figure];
    default:
      return figures.granted;
  }
}

/** What is still to be spent, training by training; what is for none is one part. */
function stillPlannedParts(of: PartsOf, { stillPlanned }: PlanForecast): readonly TracePart[] {
  return [...stillPlanned].flatMap(([id, amount]) => {
    if (amount === 0) return [];
    const title = of.trainings.get(id)?.title;
    return [title ? rowPart(title, amount, placeOf("trainings", id, "stillPlanned")) : named("general", amount)];
  });
}

function frameForecast({ plan, money, trainings }: PartsOf, frame: PlanRow<"budgetFrames">): PlanForecast {
  const trainingOf = (id: string | null) => trainings.get(id ?? "");
  return forecastOf(
    plan,
    money.amounts.filter((counted) => isInFrame(frame, counted, trainingOf(counted.trainingId))),
    plan.expenses.filter((expense) => isInFrame(frame, expense, trainingOf(expense.trainingId))),
  );
}

/** Nothing when it would be less than zero, as the sheet's `MAX(0, …)`. */
function aboveZero(parts: readonly TracePart[]): readonly TracePart[] {
  return sumOf(parts) > 0 ? parts : [];
}

function named(figure: BudgetFigure, amount: EuroCents): TracePart {
  return { name: { figure }, costType: null, calculation: null, amount, place: null };
}
